package dev.whylint.rule.contract;

import java.util.List;
import java.util.Locale;

/** The words with which a list says that it does not end. */
final class OpenList {
  private static final List<String> SIGNS =
      List.of(
          "etc",
          "et cetera",
          "and so on",
          "and so forth",
          "and the like",
          "and others",
          "among others",
          "among other things",
          "and more",
          "and much more",
          "not limited to",
          "and other things",
          "or similar",
          "enz",
          "enzovoort",
          "enzovoorts",
          "onder andere",
          "onder meer",
          "o.a",
          "o.m",
          "en dergelijke",
          "e.d",
          "en zo verder",
          "en meer",
          "en dat soort",
          "waaronder in elk geval",
          "waaronder in ieder geval",
          "niet beperkt tot");

  private OpenList() {}

  /** Whether the text holds such a list; words that only contain a sign do not count. */
  static boolean isIn(String text) {
    String line = text.toLowerCase(Locale.ROOT).strip();
    return line.endsWith("...") || line.endsWith("…") || SIGNS.stream().anyMatch(s -> has(line, s));
  }

  private static boolean has(String line, String sign) {
    for (int at = line.indexOf(sign); at >= 0; at = line.indexOf(sign, at + 1)) {
      int end = at + sign.length();
      boolean starts = at == 0 || !Character.isLetterOrDigit(line.charAt(at - 1));
      boolean ends = end == line.length() || !Character.isLetterOrDigit(line.charAt(end));
      if (starts && ends && !comparesMore(line, sign, end)) {
        return true;
      }
    }
    return false;
  }

  /** "and more than 40", "en meer tijd": more of something, not an open end. */
  private static boolean comparesMore(String line, String sign, int end) {
    return (sign.endsWith(" more") || sign.endsWith(" meer"))
        && !line.substring(end).strip().isEmpty()
        && Character.isLetterOrDigit(line.substring(end).strip().charAt(0));
  }
}
