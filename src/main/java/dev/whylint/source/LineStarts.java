package dev.whylint.source;

import java.util.Arrays;

/** Where the lines of a text begin, so that an offset can be told as line and column. */
final class LineStarts {

  private final int[] starts;

  private LineStarts(int[] starts) {
    this.starts = starts;
  }

  /** Finds the lines of a text; a line ends at LF, CR LF or CR. */
  static LineStarts of(String text) {
    int[] found = new int[16 + text.length() / 24];
    int count = 1;
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      if (endsLine(chars, i)) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i + 1;
      }
    }
    return new LineStarts(Arrays.copyOf(found, count));
  }

  private static boolean endsLine(char[] chars, int at) {
    char c = chars[at];
    return c == '\n' || (c == '\r' && (at + 1 == chars.length || chars[at + 1] != '\n'));
  }

  int count() {
    return starts.length;
  }

  /** The offset of the first character of a line, counted from 1. */
  int start(int line) {
    return starts[line - 1];
  }

  /** The line that holds an offset, counted from 1. */
  int lineAt(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  Place place(int from, int to) {
    int line = lineAt(from);
    int endLine = to == from ? line : lineAt(to);
    return new Place(line, from - start(line) + 1, endLine, to - start(endLine) + 1);
  }
}
