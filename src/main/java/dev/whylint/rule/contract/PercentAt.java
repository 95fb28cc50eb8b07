package dev.whylint.rule.contract;

import java.util.ArrayList;
import java.util.List;

/**
 * A percentage in a line of text.
 *
 * @param percent the figure, 0 to 1000
 * @param start offset of its first digit
 * @param end offset behind the sign or word
 */
record PercentAt(double percent, int start, int end) {
  private static final int DIGITS = 8;
  private static final List<String> SIGNS = List.of("%", "percent", "procent", "pct");

  /** The percentages of a line in lower case, in order; none at all where one is a range. */
  static List<PercentAt> in(String line) {
    List<PercentAt> found = new ArrayList<>();
    int at = 0;
    while (at < line.length()) {
      if (!isDigit(line, at)) {
        at++;
        continue;
      }
      int end = figureEnd(line, at);
      int sign = signEnd(line, end);
      if (sign > 0 && end - at <= DIGITS) {
        if (isRange(line, at)) {
          return List.of();
        }
        found.add(new PercentAt(value(line.substring(at, end)), at, sign));
      }
      at = Math.max(end, sign);
    }
    return found;
  }

  private static int figureEnd(String line, int start) {
    int at = start;
    while (isDigit(line, at) || isPoint(line, at) && isDigit(line, at + 1)) {
      at++;
    }
    return at;
  }

  private static int signEnd(String line, int from) {
    int at = from;
    while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\u00a0')) {
      at++;
    }
    for (String sign : SIGNS) {
      if (line.startsWith(sign, at)) {
        return at + sign.length();
      }
    }
    return -1;
  }

  private static boolean isRange(String line, int start) {
    String before = line.substring(0, start).stripTrailing();
    if (before.isEmpty()) {
      return false;
    }
    char last = before.charAt(before.length() - 1);
    boolean joined = last == '-' || last == '\u2013' || last == '.' || last == '/';
    return joined
        && before.length() > 1
        && Character.isDigit(before.strip().charAt(before.strip().length() - 2));
  }

  private static double value(String figure) {
    String plain = figure.replace(',', '.');
    int point = plain.indexOf('.');
    boolean one = point == plain.lastIndexOf('.');
    return one ? Double.parseDouble(plain) : 0;
  }

  private static boolean isDigit(String line, int at) {
    return at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9';
  }

  private static boolean isPoint(String line, int at) {
    return at < line.length() && (line.charAt(at) == '.' || line.charAt(at) == ',');
  }
}
