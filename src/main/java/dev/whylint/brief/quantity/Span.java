package dev.whylint.brief.quantity;

/**
 * A date that is given as a time after the start: {@code 60 days}.
 *
 * @param length the time, of dimension TIME
 * @param text the raw text
 */
public record Span(Quantity length, String text) implements DateValue {
  /**
   * Checks the dimension.
   *
   * @throws IllegalArgumentException if the length is no time
   */
  public Span {
    if (length.unit().dimension() != Dimension.TIME) {
      throw new IllegalArgumentException("want a time: " + length.unit());
    }
  }
}
