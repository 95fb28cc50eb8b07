package dev.whylint.analysis.text;

/**
 * What a measure works on, for the weak end of the intervention hierarchy: those that lean on
 * people's memory and care.
 */
public enum RemedyClass {
  TRAINING,
  MEMO_POLICY,
  REMINDER,
  WARNING,
  MONITORING,
  /** Anything that the words do not show to be weak. */
  OTHER
}
