package dev.whylint.source;

import java.util.Arrays;

/**
 * The text of one document as the YAML engine gets it, and the way back from the engine's marks.
 *
 * <p>Characters that YAML forbids are replaced one by one, since the engine reads ahead and would
 * throw before it has handed out what stands before them. The engine counts code points; offsets
 * here are UTF-16 units of the whole file.
 *
 * @param text what the engine reads
 * @param from the offset of its first character in the file
 * @param wide the code point index of every character that takes two units, ascending
 * @param forbidden the offset in the file of the first character that YAML forbids, or -1
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and read for every scalar
record EngineText(String text, int from, int[] wide, int forbidden) {

  private static final char REPLACEMENT = '\uFFFD';

  static EngineText of(String file, int from, int to) {
    String text = file.substring(from, to);
    // Looked through as an array: asking a string for each character takes several times as long.
    char[] chars = text.toCharArray();
    int first = firstForbidden(chars);
    String allowed = first < 0 ? text : withoutForbidden(chars);
    return new EngineText(allowed, from, wideIn(chars), first < 0 ? -1 : from + first);
  }

  /** The offset in the file of a code point of the text. */
  int offset(int codePoint) {
    int found = Arrays.binarySearch(wide, codePoint);
    return from + codePoint + (found >= 0 ? found : -found - 1);
  }

  /**
   * The same text with a space for each tab that YAML allows as white space and the engine does
   * not: behind the first word of a line, and on lines without any.
   */
  EngineText withSpacesForTabs() {
    char[] chars = text.toCharArray();
    int line = 0;
    while (line < chars.length) {
      int end = Blanks.lineEnd(text, line, chars.length);
      int word = line;
      while (word < end && Blanks.isBlank(chars[word])) {
        word++;
      }
      int first = word == end || chars[word] == '#' ? line : word;
      for (int i = first; i < end; i++) {
        chars[i] = chars[i] == '\t' ? ' ' : chars[i];
      }
      line = end + 1;
    }
    return new EngineText(new String(chars), from, wide, forbidden);
  }

  private static int firstForbidden(char[] chars) {
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      if ((c < ' ' || c > '~') && isForbidden(chars, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Puts a replacement where a forbidden character stands, in the array as well. */
  private static String withoutForbidden(char[] chars) {
    char[] given = chars.clone();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = isForbidden(given, i) ? REPLACEMENT : chars[i];
    }
    return new String(chars);
  }

  private static boolean isForbidden(char[] chars, int at) {
    char c = chars[at];
    if (Character.isHighSurrogate(c)) {
      return at + 1 == chars.length || !Character.isLowSurrogate(chars[at + 1]);
    }
    if (Character.isLowSurrogate(c)) {
      return at == 0 || !Character.isHighSurrogate(chars[at - 1]);
    }
    boolean white = c == '\t' || c == '\n' || c == '\r' || c == '\u0085';
    return (Character.isISOControl(c) && !white) || c >= '\uFFFE';
  }

  private static int[] wideIn(char[] chars) {
    int[] found = new int[0];
    int count = 0;
    for (int i = 0; i < chars.length; i++) {
      if (Character.isLowSurrogate(chars[i])) {
        if (count == found.length) {
          found = Arrays.copyOf(found, 16 + count * 2);
        }
        found[count] = i - 1 - count;
        count++;
      }
    }
    return Arrays.copyOf(found, count);
  }
}
