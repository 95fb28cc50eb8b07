package dev.whylint.house;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Terms to avoid with what to write instead, found by one look-up a word. Capitals do not count,
 * unless a term is all capitals; any white space fits a space.
 */
public final class WordList {
  /**
   * A term.
   *
   * @param avoid one word or several
   * @param prefer what to write instead; empty: nothing
   */
  public record Term(String avoid, String prefer) {}

  /** Where a term stands in a text, and what to write instead. */
  public record Found(int from, int to, String prefer) {}

  private record Entry(String spelling, boolean exact, String prefer) {}

  private final Map<String, List<Entry>> byFirst = new HashMap<>();

  /** These terms; of two that fit at one place the longer is found. */
  public WordList(List<Term> terms) {
    for (Term term : terms) {
      String spelling = term.avoid().strip().replaceAll("\\s+", " ");
      boolean exact = spelling.length() > 1 && spelling.equals(spelling.toUpperCase(Locale.ROOT));
      boolean letters = spelling.codePoints().anyMatch(Character::isLetter);
      byFirst
          .computeIfAbsent(first(spelling), k -> new ArrayList<>())
          .add(new Entry(spelling, exact && letters, term.prefer()));
    }
    byFirst
        .values()
        .forEach(list -> list.sort((a, b) -> b.spelling.length() - a.spelling.length()));
  }

  private static String first(String spelling) {
    int end = 0;
    while (end < spelling.length() && isLetter(spelling.charAt(end))) {
      end++;
    }
    return spelling.substring(0, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isLetter(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  /** Every term in a text, from left to right, none within another. */
  List<Found> in(String text) {
    List<Found> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      boolean start = isLetter(text.charAt(at)) && (at == 0 || !isLetter(text.charAt(at - 1)));
      Found here = start ? at(text, at) : null;
      if (here != null) {
        found.add(here);
      }
      at = here == null ? at + 1 : here.to();
    }
    return found;
  }

  private @Nullable Found at(String text, int at) {
    int end = at;
    while (end < text.length() && isLetter(text.charAt(end))) {
      end++;
    }
    String word = text.substring(at, end).toLowerCase(Locale.ROOT);
    for (Entry entry : byFirst.getOrDefault(word, List.of())) {
      int behind = behind(text, at, entry);
      if (behind > 0) {
        return new Found(at, behind, entry.prefer());
      }
    }
    return null;
  }

  /** The offset behind the term where it stands here, or -1. */
  private static int behind(String text, int from, Entry entry) {
    int at = from;
    String spelling = entry.spelling();
    for (int i = 0; i < spelling.length(); i++) {
      char wanted = spelling.charAt(i);
      if (at >= text.length()) {
        return -1;
      } else if (wanted == ' ') {
        int gap = at;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
          at++;
        }
        if (at == gap) {
          return -1;
        }
      } else if (fits(text.charAt(at), wanted, entry.exact())) {
        at++;
      } else {
        return -1;
      }
    }
    return at < text.length() && isLetter(text.charAt(at)) ? -1 : at;
  }

  private static boolean fits(char c, char wanted, boolean exact) {
    return c == wanted || !exact && Character.toLowerCase(c) == Character.toLowerCase(wanted);
  }
}
