package dev.whylint.brief;

/** The languages that a brief may be written in and a report may be given in. */
public enum Language implements Keyword {
  /** English. */
  EN,
  /** Dutch. */
  NL
}
