package dev.whylint.brief.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Numbers written as words, in English and Dutch, and the words that multiply a number. */
final class NumberWords {
  private static final List<String> ENGLISH =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> DUTCH =
      List.of(
          "nul",
          "\u00e9\u00e9n",
          "twee",
          "drie",
          "vier",
          "vijf",
          "zes",
          "zeven",
          "acht",
          "negen",
          "tien",
          "elf",
          "twaalf",
          "dertien",
          "veertien",
          "vijftien",
          "zestien",
          "zeventien",
          "achttien",
          "negentien");
  private static final List<String> ENGLISH_TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final List<String> DUTCH_TENS =
      List.of(
          "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig");
  private static final Map<String, Double> WORDS = words();

  private static final Map<String, Double> MULTIPLES =
      Map.ofEntries(
          Map.entry("k", 1e3),
          Map.entry("hundred", 1e2),
          Map.entry("honderd", 1e2),
          Map.entry("thousand", 1e3),
          Map.entry("duizend", 1e3),
          Map.entry("million", 1e6),
          Map.entry("millions", 1e6),
          Map.entry("miljoen", 1e6),
          Map.entry("mln", 1e6),
          Map.entry("mn", 1e6),
          Map.entry("mio", 1e6),
          Map.entry("billion", 1e9),
          Map.entry("bn", 1e9),
          Map.entry("miljard", 1e9),
          Map.entry("mld", 1e9),
          Map.entry("mrd", 1e9),
          Map.entry("trillion", 1e12),
          Map.entry("biljoen", 1e12));

  private static final Set<String> ARTICLES = Set.of("a", "an", "een");
  private static final Set<String> HALVES = Set.of("half", "halve");

  private NumberWords() {}

  /** The value of a word that is a number wherever it stands. */
  static @Nullable Double value(Token token, boolean dutch) {
    String word = token.lower();
    // Dutch "ten" opens "ten minste"; English "elf" is no number.
    if (word.equals(dutch ? "ten" : "elf")) {
      return null;
    }
    return token.isWord() ? WORDS.get(word) : null;
  }

  /** The multiple that a word stands for; {@code m} and {@code b} only where money is meant. */
  static @Nullable Double multiple(Token token, boolean money) {
    if (!token.isWord()) {
      return null;
    }
    if (money && (token.lower().equals("m") || token.lower().equals("b"))) {
      return token.lower().equals("m") ? 1e6 : 1e9;
    }
    return token.is("M") ? Double.valueOf(1e6) : MULTIPLES.get(token.lower());
  }

  static boolean isArticle(Token token) {
    return token.isWord() && ARTICLES.contains(token.lower());
  }

  static boolean isHalf(Token token) {
    return token.isWord() && HALVES.contains(token.lower());
  }

  private static Map<String, Double> words() {
    Map<String, Double> words = new HashMap<>();
    for (int i = 0; i < ENGLISH.size(); i++) {
      words.put(ENGLISH.get(i), (double) i);
      words.put(DUTCH.get(i), (double) i);
    }
    for (int ten = 0; ten < ENGLISH_TENS.size(); ten++) {
      double tens = 10.0 * (ten + 2);
      words.put(ENGLISH_TENS.get(ten), tens);
      words.put(DUTCH_TENS.get(ten), tens);
      for (int one = 1; one <= 9; one++) {
        words.put(ENGLISH_TENS.get(ten) + "-" + ENGLISH.get(one), tens + one);
        words.put(dutchOne(one) + DUTCH_TENS.get(ten), tens + one);
      }
    }
    words.put("e\u00e9n", 1.0);
    words.put("anderhalf", 1.5);
    words.put("anderhalve", 1.5);
    words.put("twee\u00ebnhalf", 2.5);
    words.put("twee\u00ebnhalve", 2.5);
    words.put("once", 1.0);
    words.put("twice", 2.0);
    words.put("eenmaal", 1.0);
    words.put("tweemaal", 2.0);
    words.put("honderd", 100.0);
    words.put("duizend", 1000.0);
    return Map.copyOf(words);
  }

  private static String dutchOne(int one) {
    String word = one == 1 ? "een" : DUTCH.get(one);
    return word + (word.endsWith("e") ? "\u00ebn" : "en");
  }
}
