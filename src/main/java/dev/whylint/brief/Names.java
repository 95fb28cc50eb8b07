package dev.whylint.brief;

import java.util.Collection;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the name that somebody most likely meant. */
public final class Names {
  private static final int LONGEST = 80;

  private Names() {}

  /**
   * The nearest of the known names, or an empty string where none is near: within a third of its
   * letters, or one that begins with, or ends in, what was written.
   */
  public static String nearest(String written, Collection<String> known) {
    String word = plain(written);
    if (word.isEmpty() || word.length() > LONGEST) {
      return "";
    }
    String best = "";
    int least = Integer.MAX_VALUE;
    for (String name : known) {
      int away = distance(word, plain(name));
      if (away < least) {
        least = away;
        best = name;
      }
    }
    return best;
  }

  private static int distance(String word, String name) {
    int most = Math.max(1, Math.max(word.length(), name.length()) / 3);
    int away = new LevenshteinDistance(most).apply(word, name);
    if (away >= 0) {
      return away;
    }
    boolean contained = word.length() >= 3 && name.length() >= 3;
    boolean near =
        contained && (name.startsWith(word) || word.startsWith(name) || name.endsWith(word));
    return near ? most + 1 : Integer.MAX_VALUE;
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-').strip();
  }
}
