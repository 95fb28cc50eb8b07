package dev.whylint.analysis.text;

/**
 * A statement that something is not there.
 *
 * @param whatIsLacking the thing, as written, without its article
 * @param core the thing without what hangs on it by a preposition ("dashboard" of "dashboard with
 *     the status of providers")
 * @param start offset of the thing in the text
 * @param end offset behind it
 * @param wholeText whether the text says nothing else: no reason, no mechanism, no second statement
 * @param degree whether it is absent or only short
 */
public record Lack(
    String whatIsLacking, String core, int start, int end, boolean wholeText, Degree degree) {

  /** How much of the thing is lacking. */
  public enum Degree {
    /** None of it: "there is no portal". */
    ABSENT,
    /** Too little of it: "too few doctors". */
    SHORT
  }
}
