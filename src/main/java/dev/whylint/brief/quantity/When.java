package dev.whylint.brief.quantity;

import java.time.LocalDate;

/**
 * A day, month, quarter or year of the calendar, between 1900 and 2200.
 *
 * @param from its first day
 * @param to its last day, the same as {@code from} for a single day
 * @param text the raw text
 */
public record When(LocalDate from, LocalDate to, String text) implements DateValue {
  /**
   * Checks the order of the days.
   *
   * @throws IllegalArgumentException if it ends before it begins
   */
  public When {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("ends before it begins: " + from + " to " + to);
    }
  }
}
