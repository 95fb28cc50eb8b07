package dev.whylint.analysis.feasibility;

import org.jspecify.annotations.Nullable;

/**
 * Reads a time of day such as {@code 8}, {@code 08:00}, {@code 8.30u}, {@code 6pm} or {@code
 * 24:00}.
 */
final class ClockTime {
  private static final int LAST_MINUTE = 24 * 60;

  private ClockTime() {}

  /** Minutes after midnight, 0 to 1440, or -1 where the text is no time. */
  static int minuteOf(String text) {
    boolean afternoon = text.endsWith("pm");
    boolean half = afternoon || text.endsWith("am");
    String digits = half ? text.substring(0, text.length() - 2) : withoutUnit(text);
    int mark = Math.max(digits.indexOf(':'), digits.indexOf('.'));
    Integer hour = number(mark < 0 ? digits : digits.substring(0, mark));
    Integer minute = mark < 0 ? Integer.valueOf(0) : number(digits.substring(mark + 1));
    if (hour == null || minute == null || minute > 59 || (half && (hour < 1 || hour > 12))) {
      return -1;
    }
    int total = (half ? hour % 12 + (afternoon ? 12 : 0) : hour) * 60 + minute;
    return total <= LAST_MINUTE ? total : -1;
  }

  private static String withoutUnit(String text) {
    return text.endsWith("u") || text.endsWith("h") ? text.substring(0, text.length() - 1) : text;
  }

  private static @Nullable Integer number(String digits) {
    if (digits.isEmpty() || digits.length() > 2) {
      return null;
    }
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      char digit = digits.charAt(i);
      if (digit < '0' || digit > '9') {
        return null;
      }
      value = value * 10 + digit - '0';
    }
    return value;
  }
}
