package dev.whylint.brief.quantity;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Reads a written number: which of dot, comma and space groups thousands and which marks decimals.
 *
 * <p>Two different marks settle it: the last one is the decimal mark. With one mark, a Dutch text
 * has {@code 14.000} for fourteen thousand and {@code 1,5} for one and a half; an English text has
 * {@code 14,000} for fourteen thousand and {@code 14.000} for fourteen. Where a group of three
 * makes no sense (a leading zero, more than three digits before it), the mark is a decimal mark. An
 * English text may have a decimal comma before one or two digits. Decimals are never grouped.
 */
final class NumberText {
  private NumberText() {}

  static OptionalDouble parse(String raw, boolean dutch) {
    char last = raw.charAt(raw.length() - 1);
    double part = last == '\u00bd' ? 0.5 : last == '\u00bc' ? 0.25 : last == '\u00be' ? 0.75 : 0;
    String digits = part > 0 ? raw.substring(0, raw.length() - 1) : raw;
    String plain = digits.isEmpty() ? "0" : plain(digits, dutch);
    if (plain == null) {
      return OptionalDouble.empty();
    }
    double value = Double.parseDouble(plain) + part;
    return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }

  /** Whether the number is written with a decimal mark or could be, as in {@code 0.6}. */
  static boolean hasMark(String raw) {
    return raw.indexOf('.') >= 0 || raw.indexOf(',') >= 0;
  }

  /**
   * Whether the number reads as one with three decimals, yet would be thousands in the other
   * language: {@code 110.000} in an English text. A price has no three decimals.
   */
  static boolean isForeignThousand(String raw, boolean dutch) {
    int mark = raw.indexOf(dutch ? ',' : '.');
    boolean single = mark > 0 && mark <= 3 && raw.length() == mark + 4 && raw.charAt(0) != '0';
    return single && raw.chars().filter(c -> c < '0' || c > '9').count() == 1;
  }

  private static @Nullable String plain(String raw, boolean dutch) {
    String digits = raw.startsWith(".") ? "0" + raw : raw;
    int dot = digits.lastIndexOf('.');
    int comma = digits.lastIndexOf(',');
    if (hasOtherMark(digits)) {
      int decimal = Math.max(dot, comma);
      boolean one = digits.indexOf('.') == dot && digits.indexOf(',') == comma;
      return one && Math.min(dot, comma) < 0 ? join(digits, decimal) : null;
    }
    if (dot >= 0 && comma >= 0) {
      int decimal = Math.max(dot, comma);
      boolean once = digits.indexOf(digits.charAt(decimal)) == decimal;
      return once ? join(digits, decimal) : null;
    }
    if (dot < 0 && comma < 0) {
      return digits;
    }
    int mark = Math.max(dot, comma);
    if (digits.indexOf(digits.charAt(mark)) < mark) {
      return join(digits, -1);
    }
    return oneMark(digits, mark, dutch == (comma < 0));
  }

  /** Reads a number with a single mark; {@code groups}: the language groups thousands by it. */
  private static @Nullable String oneMark(String digits, int mark, boolean groups) {
    int after = digits.length() - mark - 1;
    boolean validGroup = after == 3 && mark <= 3 && digits.charAt(0) != '0';
    if (groups && validGroup) {
      return join(digits, -1);
    }
    boolean foreignComma = groups && digits.charAt(mark) == ',';
    boolean leadingZero = mark == 1 && digits.charAt(0) == '0';
    return foreignComma && after > 2 && !leadingZero ? null : join(digits, mark);
  }

  private static boolean hasOtherMark(String digits) {
    return digits.chars().anyMatch(c -> c != '.' && c != ',' && (c < '0' || c > '9'));
  }

  /**
   * Drops the group marks before the decimal mark, if every group but the first has three digits.
   */
  private static @Nullable String join(String digits, int decimal) {
    int end = decimal < 0 ? digits.length() : decimal;
    StringBuilder out = new StringBuilder();
    int run = 0;
    int groups = 0;
    char seen = 0;
    for (int i = 0; i < end; i++) {
      char c = digits.charAt(i);
      if (c >= '0' && c <= '9') {
        out.append(c);
        run++;
        continue;
      }
      if (groups == 0 ? run < 1 || run > 3 : run != 3 || kind(c) != kind(seen)) {
        return null;
      }
      seen = c;
      groups++;
      run = 0;
    }
    if (groups > 0 && run != 3) {
      return null;
    }
    return decimal < 0 ? out.toString() : withDecimals(out, digits.substring(decimal + 1));
  }

  private static @Nullable String withDecimals(StringBuilder whole, String decimals) {
    boolean grouped = decimals.chars().anyMatch(c -> c < '0' || c > '9');
    return grouped ? null : whole.append('.').append(decimals).toString();
  }

  private static char kind(char mark) {
    return mark == '.' || mark == ',' ? mark : mark == '\'' || mark == '\u2019' ? '\'' : ' ';
  }
}
