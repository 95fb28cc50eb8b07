package dev.whylint.brief.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words and signs that make a limit or a rough figure of a figure. */
final class BoundPhrases {
  /** A bound and how many tokens spell it. */
  record Match(Bound bound, int length) {}

  private static final String AT_MOST_BEFORE =
      "at most, no more than, not more than, less than, fewer than, maximum of, up to, max,"
          + " maximum, under, below, within, maximaal, maximum van, ten hoogste, hoogstens, niet"
          + " meer dan, minder dan, binnen, onder, onder de, tot, <, <=, \u2264";
  private static final String AT_LEAST_BEFORE =
      "at least, no less than, not less than, no fewer than, more than, minimum of, minimum, min,"
          + " over, above, minimaal, minimum van, minstens, ten minste, tenminste, niet minder dan,"
          + " meer dan, boven, boven de, vanaf, >, >=, \u2265";
  private static final String ABOUT_BEFORE =
      "about, around, approximately, approx, roughly, some, nearly, almost, circa, ca, ongeveer,"
          + " zo'n, rond, rond de, ruwweg, bijna, ~, \u2248, \u00b1, +/-";
  private static final String AT_MOST_AFTER =
      "or less, or fewer, of minder, at most, ten hoogste, maximaal, maximum, max";
  private static final String AT_LEAST_AFTER =
      "or more, of meer, at least, ten minste, tenminste, minimaal, minimum, +";

  private static final Map<String, Bound> BEFORE =
      index(
          Map.of(
              Bound.AT_MOST, AT_MOST_BEFORE,
              Bound.AT_LEAST, AT_LEAST_BEFORE,
              Bound.ABOUT, ABOUT_BEFORE));
  private static final Map<String, Bound> AFTER =
      index(Map.of(Bound.AT_MOST, AT_MOST_AFTER, Bound.AT_LEAST, AT_LEAST_AFTER));

  private static final int LONGEST_BEFORE = 4;
  private static final int LONGEST_AFTER = 2;

  private BoundPhrases() {}

  /** The bound that the last tokens before a figure spell, dots of abbreviations left out. */
  static @Nullable Match before(List<Token> leading) {
    int end = leading.size();
    for (int length = Math.min(LONGEST_BEFORE, end); length >= 1; length--) {
      Bound bound = BEFORE.get(join(leading.subList(end - length, end)));
      if (bound != null) {
        return new Match(bound, length);
      }
    }
    return null;
  }

  /** The bound that opens these tokens and is not itself followed by another figure. */
  static @Nullable Match after(List<Token> trailing, boolean dutch) {
    for (int length = Math.min(LONGEST_AFTER, trailing.size()); length >= 1; length--) {
      Bound bound = AFTER.get(join(trailing.subList(0, length)));
      boolean more = trailing.stream().skip(length).anyMatch(t -> isFigure(t, dutch));
      if (bound != null && !more) {
        return new Match(bound, length);
      }
    }
    return null;
  }

  /** Whether these words are a bound and nothing else. */
  static boolean isBound(String words) {
    return BEFORE.containsKey(words) || AFTER.containsKey(words);
  }

  private static boolean isFigure(Token token, boolean dutch) {
    return token.isNumber() || NumberWords.value(token, dutch) != null;
  }

  private static String join(List<Token> tokens) {
    StringBuilder out = new StringBuilder();
    for (Token token : tokens) {
      if (!token.is(".")) {
        out.append(out.isEmpty() ? "" : " ").append(token.lower());
      }
    }
    return out.toString();
  }

  private static Map<String, Bound> index(Map<Bound, String> phrases) {
    Map<String, Bound> index = new HashMap<>();
    phrases.forEach(
        (bound, list) -> Set.of(list.split(", ", -1)).forEach(p -> index.put(p, bound)));
    return Map.copyOf(index);
  }
}
