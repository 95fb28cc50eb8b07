package dev.whylint.brief.quantity;

/**
 * Where in a text a placeholder stands.
 *
 * @param start the index of its first character
 * @param end the index after its last character
 */
public record Placeholder(int start, int end) {
  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if it is empty or begins before the text
   */
  public Placeholder {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("no stretch of text: " + start + ".." + end);
    }
  }
}
