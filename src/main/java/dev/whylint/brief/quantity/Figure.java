package dev.whylint.brief.quantity;

import org.jspecify.annotations.Nullable;

/**
 * One number with what belongs to it, before it is known whether it is part of a range.
 *
 * @param number the number without its multiple
 * @param multiple what the number is multiplied by ({@code k}: 1000)
 * @param digits the number as written, empty if it is a word
 * @param direction what its sign says
 * @param per the denominator that the unit carries, as {@code Mbps} does
 * @param next the index of the token after it
 */
record Figure(
    double number,
    double multiple,
    String digits,
    int direction,
    @Nullable Unit unit,
    @Nullable Unit per,
    int next) {

  double value() {
    return number * multiple;
  }

  boolean marked() {
    return NumberText.hasMark(digits);
  }

  /** Whether it is written as a year of the calendar is. */
  boolean looksLikeYear() {
    return digits.length() == 4 && !marked() && value() >= 1900 && value() <= 2200;
  }

  boolean padded() {
    return digits.length() > 1 && digits.charAt(0) == '0' && !marked();
  }

  Figure times(double factor) {
    return new Figure(number, multiple * factor, digits, direction, unit, per, next);
  }
}
