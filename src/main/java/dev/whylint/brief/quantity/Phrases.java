package dev.whylint.brief.quantity;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words around a figure that limit it, turn it into a change, or end the thing counted. */
final class Phrases {
  private static final Map<String, Bound> BEFORE =
      Map.ofEntries(
          entry("at most", Bound.AT_MOST),
          entry("no more than", Bound.AT_MOST),
          entry("not more than", Bound.AT_MOST),
          entry("less than", Bound.AT_MOST),
          entry("fewer than", Bound.AT_MOST),
          entry("maximum of", Bound.AT_MOST),
          entry("up to", Bound.AT_MOST),
          entry("max", Bound.AT_MOST),
          entry("maximum", Bound.AT_MOST),
          entry("under", Bound.AT_MOST),
          entry("below", Bound.AT_MOST),
          entry("within", Bound.AT_MOST),
          entry("maximaal", Bound.AT_MOST),
          entry("maximum van", Bound.AT_MOST),
          entry("ten hoogste", Bound.AT_MOST),
          entry("hoogstens", Bound.AT_MOST),
          entry("niet meer dan", Bound.AT_MOST),
          entry("minder dan", Bound.AT_MOST),
          entry("binnen", Bound.AT_MOST),
          entry("onder", Bound.AT_MOST),
          entry("onder de", Bound.AT_MOST),
          entry("tot", Bound.AT_MOST),
          entry("<", Bound.AT_MOST),
          entry("<=", Bound.AT_MOST),
          entry("\u2264", Bound.AT_MOST),
          entry("at least", Bound.AT_LEAST),
          entry("no less than", Bound.AT_LEAST),
          entry("not less than", Bound.AT_LEAST),
          entry("no fewer than", Bound.AT_LEAST),
          entry("more than", Bound.AT_LEAST),
          entry("minimum of", Bound.AT_LEAST),
          entry("minimum", Bound.AT_LEAST),
          entry("min", Bound.AT_LEAST),
          entry("over", Bound.AT_LEAST),
          entry("above", Bound.AT_LEAST),
          entry("minimaal", Bound.AT_LEAST),
          entry("minimum van", Bound.AT_LEAST),
          entry("minstens", Bound.AT_LEAST),
          entry("ten minste", Bound.AT_LEAST),
          entry("tenminste", Bound.AT_LEAST),
          entry("niet minder dan", Bound.AT_LEAST),
          entry("meer dan", Bound.AT_LEAST),
          entry("boven", Bound.AT_LEAST),
          entry("boven de", Bound.AT_LEAST),
          entry("vanaf", Bound.AT_LEAST),
          entry(">", Bound.AT_LEAST),
          entry(">=", Bound.AT_LEAST),
          entry("\u2265", Bound.AT_LEAST),
          entry("about", Bound.ABOUT),
          entry("around", Bound.ABOUT),
          entry("approximately", Bound.ABOUT),
          entry("approx", Bound.ABOUT),
          entry("roughly", Bound.ABOUT),
          entry("some", Bound.ABOUT),
          entry("nearly", Bound.ABOUT),
          entry("almost", Bound.ABOUT),
          entry("circa", Bound.ABOUT),
          entry("ca", Bound.ABOUT),
          entry("ongeveer", Bound.ABOUT),
          entry("zo'n", Bound.ABOUT),
          entry("rond", Bound.ABOUT),
          entry("rond de", Bound.ABOUT),
          entry("ruwweg", Bound.ABOUT),
          entry("bijna", Bound.ABOUT),
          entry("~", Bound.ABOUT),
          entry("\u2248", Bound.ABOUT),
          entry("\u00b1", Bound.ABOUT),
          entry("+/-", Bound.ABOUT));

  private static final Map<String, Bound> AFTER =
      Map.ofEntries(
          entry("or less", Bound.AT_MOST),
          entry("or fewer", Bound.AT_MOST),
          entry("of minder", Bound.AT_MOST),
          entry("at most", Bound.AT_MOST),
          entry("ten hoogste", Bound.AT_MOST),
          entry("maximaal", Bound.AT_MOST),
          entry("maximum", Bound.AT_MOST),
          entry("max", Bound.AT_MOST),
          entry("or more", Bound.AT_LEAST),
          entry("of meer", Bound.AT_LEAST),
          entry("at least", Bound.AT_LEAST),
          entry("ten minste", Bound.AT_LEAST),
          entry("tenminste", Bound.AT_LEAST),
          entry("minimaal", Bound.AT_LEAST),
          entry("minimum", Bound.AT_LEAST),
          entry("+", Bound.AT_LEAST));

  private static final Set<String> DECREASE =
      Set.of(
          "less", "fewer", "lower", "shorter", "smaller", "cheaper", "slower", "worse", "earlier",
          "reduction", "decrease", "drop", "cut", "saving", "savings", "decline", "fall", "minus",
          "reduce", "reduces", "reduced", "lowered", "decreased", "save", "saves", "bespaart", "minder", "korter", "lager",
          "kleiner", "goedkoper", "trager", "langzamer", "slechter", "eerder", "reductie", "daling",
          "afname", "verlaging", "vermindering", "besparing", "verkorting", "verlaag", "verlagen",
          "verminder", "verminderen", "verkort", "verkorten", "besparen", "omlaag", "eraf", "krimp");

  private static final Set<String> INCREASE =
      Set.of(
          "more", "faster", "quicker", "higher", "longer", "larger", "bigger", "greater", "better",
          "later", "increase", "growth", "rise", "gain", "plus", "increased", "raise", "raised",
          "extra", "meer", "sneller", "hoger", "langer", "groter", "duurder", "vaker", "beter",
          "stijging", "toename", "groei", "verhoging", "verhoog", "verhogen", "omhoog", "erbij");

  private static final Set<String> LINKS = Set.of("by", "of", "with", "met", "van");

  private static final Set<String> NEUTRAL =
      Set.of(
          "a", "an", "the", "een", "de", "het", "by", "of", "with", "to", "in", "on", "is", "are",
          "for", "from", "only", "just", "still", "total", "met", "van", "naar", "op", "voor", "nog",
          "slechts", "zijn", "totaal");

  private static final Set<String> STOPS =
      Set.of(
          "of", "in", "on", "at", "with", "and", "or", "for", "from", "to", "by", "that", "who",
          "which", "is", "are", "was", "were", "get", "gets", "per", "a", "an", "the", "each", "every",
          "within", "over", "under", "after", "before", "than", "as", "out", "into", "between", "if",
          "van", "op", "bij", "en", "voor", "uit", "die", "dat", "zijn", "wordt", "worden", "krijgt",
          "krijgen", "tot", "binnen", "als", "dan", "naar", "met", "om", "door", "elke", "iedere",
          "elk", "ieder", "de", "het", "een", "minimaal", "maximaal", "max", "maximum", "minimum",
          "tenminste", "ten", "daily", "weekly", "monthly", "yearly", "annually", "dagelijks",
          "wekelijks", "maandelijks", "jaarlijks");

  private Phrases() {}

  /** A bound and how many tokens spell it. */
  record BoundMatch(Bound bound, int length) {}

  /** The bound that the last tokens before a figure spell, dots of abbreviations left out. */
  static @Nullable BoundMatch before(List<Token> leading) {
    int end = leading.size();
    for (int length = Math.min(4, end); length >= 1; length--) {
      Bound bound = BEFORE.get(join(leading.subList(end - length, end)));
      if (bound != null) {
        return new BoundMatch(bound, length);
      }
    }
    return null;
  }

  /** The bound that opens these tokens and is not itself followed by another figure. */
  static @Nullable BoundMatch after(List<Token> trailing, boolean dutch) {
    for (int length = Math.min(2, trailing.size()); length >= 1; length--) {
      Bound bound = AFTER.get(join(trailing.subList(0, length)));
      boolean more = trailing.stream().skip(length).anyMatch(t -> isFigure(t, dutch));
      if (bound != null && !more) {
        return new BoundMatch(bound, length);
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

  /** The direction that a single word gives to the figure before it. */
  static int direction(Token token) {
    String word = token.lower();
    return DECREASE.contains(word) ? -1 : INCREASE.contains(word) ? 1 : 0;
  }

  /** The direction that the words before a figure give it: {@code a reduction of}, {@code minus}. */
  static int leadingDirection(List<Token> leading) {
    if (leading.isEmpty()) {
      return 0;
    }
    Token last = leading.get(leading.size() - 1);
    int own = direction(last);
    if (own != 0 || !LINKS.contains(last.lower())) {
      return own;
    }
    return leading.stream().mapToInt(Phrases::direction).filter(d -> d != 0).findFirst().orElse(0);
  }

  /** Whether a plain count may follow these words: articles, prepositions and words of change. */
  static boolean allowsCount(List<Token> leading) {
    return leading.stream()
        .allMatch(t -> !t.isWord() || NEUTRAL.contains(t.lower()) || direction(t) != 0);
  }

  static boolean endsNoun(Token token) {
    return STOPS.contains(token.lower()) || direction(token) != 0;
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
}
