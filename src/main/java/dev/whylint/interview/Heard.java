package dev.whylint.interview;

/** What was made of a typed answer. */
sealed interface Heard {
  /**
   * It was understood.
   *
   * @param kept the form in which it is kept
   * @param note how it was understood; empty where that goes without saying
   */
  record Taken(String kept, String note) implements Heard {}

  /** It was not; the message says what would have been. */
  record Refused(String message) implements Heard {}
}
