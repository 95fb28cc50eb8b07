package dev.whylint.analysis.wording;

import dev.whylint.source.Spacing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One line of a word list: a pattern and what it needs, such as {@code high; next: load speed;
 * no-prev: too; as: amount}.
 *
 * <p>{@code next} and {@code prev} must, {@code no-next} and {@code no-prev} must not, hold the
 * word on that side; {@code near} and {@code no-near} look at the whole sentence; {@code no-after}
 * and {@code no-before} at four words on that side.
 *
 * @param as what sort of word it is; empty where the line does not say
 */
record WordEntry(String line, WordPattern pattern, Map<String, Forms> needs, String as) {
  private static final int REACH = 4;
  private static final Set<String> KEYS =
      Set.of(
          "next", "prev", "near", "no-next", "no-prev", "no-near", "no-after", "no-before", "as");

  /**
   * Reads a line.
   *
   * @throws IllegalArgumentException if a condition has an unknown name
   */
  static WordEntry of(String line) {
    String[] parts = line.split(";", -1);
    Map<String, Forms> needs = new HashMap<>();
    String as = "";
    for (int i = 1; i < parts.length; i++) {
      int colon = parts[i].indexOf(':');
      String key = parts[i].substring(0, Math.max(0, colon)).strip();
      if (!KEYS.contains(key)) {
        throw new IllegalArgumentException("Unknown condition in the word list: " + line);
      }
      String value = parts[i].substring(colon + 1).strip();
      if (key.equals("as")) {
        as = value;
      } else {
        needs.put(key, Forms.of(Spacing.words(value)));
      }
    }
    return new WordEntry(line, WordPattern.of(parts[0]), Map.copyOf(needs), as);
  }

  /** The words that a match of a line can begin with. */
  static List<String> openers(String line) {
    int end = line.indexOf(';');
    return WordPattern.openers(end < 0 ? line : line.substring(0, end));
  }

  /** The match that starts at the token, or -1 for its end. */
  int end(SentenceTokens sentence, int at) {
    int end = pattern.end(sentence, at);
    return end > at && holds(sentence, at, end) ? end : -1;
  }

  private boolean holds(SentenceTokens sentence, int from, int to) {
    for (Map.Entry<String, Forms> need : needs.entrySet()) {
      Forms forms = need.getValue();
      boolean met =
          switch (need.getKey()) {
            case "next" -> forms.fits(sentence, to);
            case "prev" -> forms.fits(sentence, from - 1);
            case "near" -> forms.anyIn(sentence, 0, sentence.size());
            case "no-next" -> !forms.fits(sentence, to);
            case "no-prev" -> !forms.fits(sentence, from - 1);
            case "no-near" -> !forms.anyIn(sentence, 0, sentence.size());
            case "no-after" -> !forms.anyIn(sentence, to, to + REACH);
            default -> !forms.anyIn(sentence, from - REACH, from);
          };
      if (!met) {
        return false;
      }
    }
    return true;
  }
}
