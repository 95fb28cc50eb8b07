package dev.whylint.analysis.text;

/** What a text says came of an attempt. */
public enum Outcome {
  /** It did what it was meant to do. */
  WORKED,
  /** It helped somewhat, somewhere or for some. */
  PARTLY,
  /** It changed nothing, was given up, or wore off. */
  FAILED,
  /** The words do not tell. */
  UNTOLD
}
