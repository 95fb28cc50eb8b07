package dev.whylint.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text at its white space, as the regular expression {@code \s+} would: at runs of blanks,
 * tabs and line breaks of ASCII. Written by hand since it is asked for at every start.
 */
public final class Spacing {
  private Spacing() {}

  /** The pieces between runs of white space; the first is empty where the text begins with one. */
  public static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int from = 0;
    int at = 0;
    while (at < text.length()) {
      if (isSpace(text.charAt(at))) {
        words.add(text.substring(from, at));
        at = behind(text, at);
        from = at;
      } else {
        at++;
      }
    }
    words.add(text.substring(from));
    return words;
  }

  /** The text with one blank for every run of white space. */
  public static String single(String text) {
    return single(text, text.length());
  }

  /** The same, cut off behind so many characters: enough of a long text to show its beginning. */
  public static String single(String text, int most) {
    StringBuilder out = new StringBuilder(Math.min(text.length(), most));
    int at = 0;
    while (at < text.length() && out.length() < most) {
      if (isSpace(text.charAt(at))) {
        out.append(' ');
        at = behind(text, at);
      } else {
        out.append(text.charAt(at++));
      }
    }
    return out.toString();
  }

  private static int behind(String text, int at) {
    int end = at;
    while (end < text.length() && isSpace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }
}
