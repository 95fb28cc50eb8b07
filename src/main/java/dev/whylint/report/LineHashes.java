package dev.whylint.report;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The hash of each line and what follows it, by which GitHub knows an alert again when lines move:
 * {@code primaryLocationLineHash}.
 *
 * <p>A polynomial of base 37 in 64 bits runs over the next 100 characters from the start of a line;
 * blanks and tabs are passed over, every line end counts as a line feed, and the end of the file as
 * U+FFFF with zeros behind it. Equal hashes are told apart by their number. Defined by GitHub's
 * upload action (github/codeql-action, src/fingerprints.ts).
 */
final class LineHashes {
  private static final int WINDOW = 100;
  private static final long BASE = 37;
  private static final char END = '\uffff';
  private static final long LEAVING = leaving();

  private final char[] window = new char[WINDOW];
  private final int[] starts = new int[WINDOW];
  private final Map<Long, Integer> seen = new HashMap<>();
  private final String[] hashes;
  private long hash;
  private int at;

  private LineHashes(int lines) {
    this.hashes = new String[lines];
  }

  private static long leaving() {
    long power = 1;
    for (int i = 0; i < WINDOW; i++) {
      power *= BASE;
    }
    return power;
  }

  /**
   * The hashes of a text, one a line.
   *
   * @param lines how many lines it has, an empty last one included
   */
  static String[] of(String text, int lines) {
    LineHashes hashes = new LineHashes(lines);
    int line = 0;
    boolean begins = true;
    for (int i = 0; i <= text.length(); i++) {
      char c = i == text.length() ? END : text.charAt(i);
      boolean second = c == '\n' && i > 0 && text.charAt(i - 1) == '\r';
      if (c == ' ' || c == '\t' || second) {
        continue;
      }
      hashes.push(c == '\r' ? '\n' : c, begins ? ++line : 0);
      begins = c == '\n' || c == '\r';
    }
    for (int i = 0; i < WINDOW; i++) {
      hashes.push('\0', 0);
    }
    return Arrays.copyOf(hashes.hashes, lines);
  }

  /** Takes the next character in; a line above 0 begins with it. */
  private void push(char next, int line) {
    int full = starts[at];
    if (full > 0 && full <= hashes.length) {
      int number = seen.merge(hash, 1, Integer::sum);
      hashes[full - 1] = Long.toHexString(hash) + ":" + number;
    }
    starts[at] = line;
    hash = BASE * hash + next - LEAVING * window[at];
    window[at] = next;
    at = (at + 1) % WINDOW;
  }
}
