package dev.whylint.analysis.text;

import java.util.BitSet;

/** Which places of a text stand between quotation marks or backticks. */
final class Quotes {

  /** Further than this an unclosed mark is taken for a stray one; keeps the search linear. */
  private static final int REACH = 300;

  private final BitSet covered;

  private Quotes(BitSet covered) {
    this.covered = covered;
  }

  static Quotes of(String text) {
    BitSet covered = new BitSet();
    int at = 0;
    while (at < text.length()) {
      char closing = closing(text, at);
      int end = closing == 0 ? -1 : find(text, at + 1, closing);
      if (end > at) {
        covered.set(at + 1, end);
        at = end;
      }
      at++;
    }
    return new Quotes(covered);
  }

  boolean covers(int offset) {
    return covered.get(offset);
  }

  private static char closing(String text, int at) {
    return switch (text.charAt(at)) {
      case '"' -> '"';
      case '`' -> '`';
      case '\u201c', '\u201e' -> '\u201d';
      case '\u00ab' -> '\u00bb';
      case '\u2039' -> '\u203a';
      case '\u2018' -> opensWord(text, at) ? '\u2019' : 0;
      case '\'' -> opensWord(text, at) ? '\'' : 0;
      default -> 0;
    };
  }

  private static boolean opensWord(String text, int at) {
    boolean fresh = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    boolean word = at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
    boolean clitic = at + 2 < text.length() && Character.isWhitespace(text.charAt(at + 2));
    return fresh && word && !clitic;
  }

  private static int find(String text, int from, char closing) {
    int limit = Math.min(text.length(), from + REACH);
    for (int i = from; i < limit; i++) {
      boolean inWord =
          i + 1 < text.length()
              && Character.isLetterOrDigit(text.charAt(i + 1))
              && (closing == '\'' || closing == '\u2019');
      if (text.charAt(i) == closing && !inWord) {
        return i;
      }
    }
    return -1;
  }
}
