package dev.whylint.source;

/** What counts as white space in YAML: space, tab and line breaks, and nothing of Unicode. */
final class Blanks {

  private Blanks() {}

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || isBreak(c);
  }

  static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  /** The offset of the first character of the line that holds an offset, not before a floor. */
  static int lineStart(String text, int at, int floor) {
    int start = at;
    while (start > floor && !isBreak(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** The offset of the line break that ends the line of an offset, or a ceiling. */
  static int lineEnd(String text, int at, int ceiling) {
    int end = at;
    while (end < ceiling && !isBreak(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The smallest offset, not before a floor, with nothing but blanks from it to {@code end}. */
  static int trimEnd(String text, int floor, int end) {
    int trimmed = end;
    while (trimmed > floor && isBlank(text.charAt(trimmed - 1))) {
      trimmed--;
    }
    return trimmed;
  }

  /** The largest offset, not behind a ceiling, with nothing but blanks from {@code start} to it. */
  static int trimStart(String text, int start, int ceiling) {
    int trimmed = start;
    while (trimmed < ceiling && isBlank(text.charAt(trimmed))) {
      trimmed++;
    }
    return trimmed;
  }
}
