package dev.whylint.engine;

import dev.whylint.brief.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Writes numbers as readers of a language expect them: {@code 12,500.5}, {@code 12.500,5}. As
 * {@link java.text.DecimalFormat} does, and without the tables of the world's languages that it
 * reads first.
 */
final class Numerals {
  private final char point;
  private final char comma;

  Numerals(Language language) {
    this.point = language == Language.NL ? ',' : '.';
    this.comma = language == Language.NL ? '.' : ',';
  }

  /** A whole number, in groups of three. */
  String whole(long number) {
    return grouped(BigDecimal.valueOf(number), number < 0);
  }

  /** A number with fewer decimals the larger it is; a tie goes to the even digit. */
  String number(double value) {
    if (!Double.isFinite(value)) {
      return Double.isNaN(value) ? "NaN" : value < 0 ? "-∞" : "∞";
    }
    double size = Math.abs(value);
    int decimals = size >= 100 ? 0 : size >= 10 ? 1 : size >= 0.1 ? 2 : 4;
    BigDecimal rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN);
    return grouped(rounded, Double.doubleToRawLongBits(value) < 0);
  }

  private String grouped(BigDecimal value, boolean negative) {
    BigDecimal size = value.abs();
    String digits = size.signum() == 0 ? "0" : size.stripTrailingZeros().toPlainString();
    int dot = digits.indexOf('.');
    int end = dot < 0 ? digits.length() : dot;
    StringBuilder out = new StringBuilder(negative ? "-" : "");
    for (int i = 0; i < end; i++) {
      if (i > 0 && (end - i) % 3 == 0) {
        out.append(comma);
      }
      out.append(digits.charAt(i));
    }
    return dot < 0
        ? out.toString()
        : out.append(point).append(digits, dot + 1, digits.length()).toString();
  }
}
