package dev.whylint.rule.expectation;

import dev.whylint.brief.quantity.HintedPattern;
import dev.whylint.source.Spacing;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the change that a text states in words: halved, a third less, x3, from 12 to 4. */
final class Worded {
  private static final int LONGEST = 300;

  private static final String LESS =
      "less|fewer|lower|shorter|cheaper|smaller|off|minder|lager|korter|goedkoper|kleiner";
  private static final String MORE = "more|higher|longer|larger|bigger|meer|hoger|langer|groter";
  private static final String NUMBERS =
      "one|two|three|four|five|six|ten|twee|drie|vier|vijf|zes|tien|\\d{1,4}";
  private static final String ENDS =
      "(?= (?:the|our|all|it|them|that|their|these|this|in|by|within|before)\\b|\\W*$)";

  private static final HintedPattern FRACTION =
      HintedPattern.of(
          "\\b(an?|one|een|één|two|twee|three|drie) (half|thirds?|quarters?|fifths?|tenth|helft|"
              + "derde|kwart|vijfde|tiende)\\b",
          "half",
          "third",
          "quarter",
          "fifth",
          "tenth",
          "helft",
          "derde",
          "kwart",
          "vijfde",
          "tiende");

  private static final HintedPattern HALVED =
      HintedPattern.of(
          "\\b(?:halves|halved|halving|halveren|halveert|gehalveerd|halvering|halve"
              + ENDS
              + ")(?!-)",
          "halv");
  private static final HintedPattern DOUBLED =
      HintedPattern.of(
          "\\b(?:doubles|doubled|doubling|verdubbel\\p{L}*|double" + ENDS + ")(?!-)",
          "doubl",
          "verdubbel");
  private static final HintedPattern FOLD =
      HintedPattern.of(
          "\\b(two|three|four|five|six|ten)[- ]?fold\\b|\\btriples?d?\\b|\\btrebles?d?\\b",
          "fold",
          "triple",
          "treble");
  private static final HintedPattern VOUDIG =
      HintedPattern.of("\\bver(drie|vier|vijf|zes|tien)voudig\\p{L}*", "voudig");
  private static final HintedPattern TIMES =
      HintedPattern.of(
          "(?<![\\p{L}\\d])(?:("
              + NUMBERS
              + ") ?(?:x|×|times|keer|maal)|(twice)) (?:as|so|zo) ?"
              + "(\\p{L}+)",
          "x",
          "×",
          "times",
          "keer",
          "maal",
          "twice");
  private static final HintedPattern FACTOR =
      HintedPattern.of(
          "(?<![\\p{L}\\d.,] ?)[x×] ?(\\d{1,4})(?![\\p{L}\\d.,]| ?[a-z]?[\\d])"
              + "|(?<![\\p{L}\\d.,])(\\d{1,4}) ?[x×]\\W*$",
          "x",
          "×");
  private static final Map<String, Integer> COUNTS =
      Map.ofEntries(
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("twee", 2),
          Map.entry("three", 3),
          Map.entry("drie", 3),
          Map.entry("four", 4),
          Map.entry("vier", 4),
          Map.entry("five", 5),
          Map.entry("vijf", 5),
          Map.entry("six", 6),
          Map.entry("zes", 6),
          Map.entry("ten", 10),
          Map.entry("tien", 10));
  private static final List<String> AMOUNTS =
      List.of("many", "much", "high", "large", "big", "veel", "hoog", "groot");

  /** What stands beside a fraction; made for the first of them. */
  private static final class Beside {
    static final Pattern AFTER_LESS =
        Pattern.compile("^(?: of (?:it|the|that)\\b| van de)? ?(?:" + LESS + ")\\b");
    static final Pattern AFTER_MORE = Pattern.compile("^ ?(?:" + MORE + ")\\b");
    static final Pattern BEFORE_BY = Pattern.compile("(?:\\bby|\\bmet) (?:about |ruim )?$");

    private Beside() {}
  }

  private Worded() {}

  /**
   * The part of today's value that it falls by, negative for a growth; empty where the words state
   * no change, or one whose size they leave open.
   */
  static OptionalDouble cut(String said) {
    String text = plain(said);
    OptionalDouble fraction = fraction(text);
    if (fraction.isPresent()) {
      return fraction;
    }
    if (HALVED.find(text) != null) {
      return OptionalDouble.of(0.5);
    }
    OptionalDouble factor = factor(text);
    return factor.isPresent() ? OptionalDouble.of(1 - factor.getAsDouble()) : FromTo.cut(text);
  }

  /** Whether the words name a value to reach, even one whose size is not plain. */
  static boolean isTarget(String said) {
    String text = plain(said);
    return cut(said).isPresent() || TIMES.find(text) != null || isFromTo(said);
  }

  /** Whether the words name today's value and the one to reach. */
  static boolean isFromTo(String said) {
    return FromTo.isIn(plain(said));
  }

  private static String plain(String said) {
    String cut = said.length() > LONGEST ? said.substring(0, LONGEST) : said;
    return Spacing.single(cut.toLowerCase(Locale.ROOT));
  }

  private static OptionalDouble fraction(String text) {
    Matcher found = FRACTION.find(text);
    for (boolean more = found != null; found != null && more; more = found.find()) {
      double share = count(found.group(1)) * part(found.group(2));
      String after = text.substring(found.end());
      boolean by = Beside.BEFORE_BY.matcher(text.substring(0, found.start())).find();
      if (Beside.AFTER_LESS.matcher(after).find() || by && Direction.FALLS.isIn(text)) {
        return OptionalDouble.of(share);
      }
      if (Beside.AFTER_MORE.matcher(after).find() || by && Direction.RISES.isIn(text)) {
        return OptionalDouble.of(-share);
      }
    }
    return OptionalDouble.empty();
  }

  private static double part(String word) {
    return switch (word.charAt(0)) {
      case 'h' -> 0.5;
      case 'q', 'k' -> 0.25;
      case 'f', 'v' -> 0.2;
      case 'd' -> 1 / 3.0;
      default -> word.startsWith("th") ? 1 / 3.0 : 0.1;
    };
  }

  private static OptionalDouble factor(String text) {
    if (DOUBLED.find(text) != null) {
      return OptionalDouble.of(2);
    }
    Matcher fold = FOLD.find(text);
    if (fold != null) {
      return OptionalDouble.of(fold.group(1) == null ? 3 : count(fold.group(1)));
    }
    Matcher dutch = VOUDIG.find(text);
    if (dutch != null) {
      return OptionalDouble.of(count(dutch.group(1)));
    }
    Matcher times = TIMES.find(text);
    if (times != null && AMOUNTS.contains(times.group(3))) {
      return OptionalDouble.of(times.group(1) == null ? 2 : count(times.group(1)));
    }
    Matcher sign = FACTOR.find(text);
    if (sign != null) {
      String number = sign.group(1) == null ? sign.group(2) : sign.group(1);
      return OptionalDouble.of(count(number));
    }
    return OptionalDouble.empty();
  }

  private static double count(@Nullable String word) {
    if (word == null || word.isEmpty()) {
      return 1;
    }
    return Character.isDigit(word.charAt(0))
        ? Integer.parseInt(word)
        : COUNTS.getOrDefault(word, 1);
  }
}
