package dev.whylint.brief.edit;

/**
 * A change to a text: a stretch of it replaced.
 *
 * @param from the offset of the first character replaced, in UTF-16 units
 * @param to the offset behind the last one; {@code from} where text is only put in
 * @param text what stands there instead
 */
public record Edit(int from, int to, String text) {
  /** The text with the change made. */
  public String in(String whole) {
    return whole.substring(0, from) + text + whole.substring(to);
  }
}
