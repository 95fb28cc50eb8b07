package dev.whylint.analysis.wording;

import dev.whylint.brief.Language;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds capitals that neither the reader can be taken to know nor the brief explains. */
final class Acronyms implements Checker {
  /** Currencies by their ISO 4217 code or sign, in lower case. */
  static final Set<String> CURRENCIES =
      Set.of(
          "eur", "usd", "gbp", "chf", "sek", "nok", "dkk", "pln", "jpy", "cad", "aud", "\u20ac",
          "$", "\u00a3", "euro");

  private static final int LONGEST = 6;
  private static final int SHOUTED = 3;

  private final Set<String> known;
  private final Set<String> explained;

  /** A checker that knows what every reader of the language does. */
  Acronyms(Language language) {
    this(WordLists.words(language, "acronyms"), Set.of());
  }

  private Acronyms(Set<String> known, Set<String> explained) {
    this.known = known;
    this.explained = explained;
  }

  /** The same, knowing what a brief explains, in upper case. */
  Acronyms knowing(Set<String> more) {
    return new Acronyms(known, more);
  }

  /** Whether the text is nothing but two to six capitals. */
  static boolean isCapitals(String text) {
    if (text.length() < 2 || text.length() > LONGEST) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isUpperCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * The capitals in a token ({@code DTAP} of {@code DTAP-omgeving}, of {@code SLA's}), or empty.
   */
  static String capitals(String text) {
    if (text.length() < 2 || !Character.isUpperCase(text.charAt(1))) {
      return "";
    }
    int end = 0;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    String head = text.substring(0, end);
    String tail = text.substring(end);
    boolean plain = tail.isEmpty() || isTail(tail);
    if (head.length() > 2 && head.endsWith("s") && isCapitals(head.substring(0, end - 1))) {
      head = head.substring(0, end - 1);
    }
    return plain && isCapitals(head) ? head : "";
  }

  private static boolean isTail(String tail) {
    char sign = tail.charAt(0);
    boolean joins = sign == '-' || sign == '\'' || sign == '\u2019';
    boolean named = sign == '-' && tail.length() == 2;
    return joins && !named && tail.equals(tail.toLowerCase(Locale.ROOT));
  }

  @Override
  public @Nullable Match in(SentenceTokens sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      String capitals = capitals(sentence.token(i).text());
      boolean known = capitals.isEmpty() || isKnown(capitals);
      if (!known && !isInnocent(sentence, i, capitals)) {
        return isShouted(sentence) ? null : Match.of(i, i + 1);
      }
    }
    return null;
  }

  private boolean isKnown(String capitals) {
    return known.contains(capitals) || explained.contains(capitals);
  }

  private static boolean isInnocent(SentenceTokens sentence, int at, String capitals) {
    boolean designation =
        at + 1 < sentence.size() && Character.isDigit(sentence.token(at + 1).text().charAt(0));
    boolean name = isPartOfName(sentence, at - 1) || isPartOfName(sentence, at + 1);
    return sentence.isAlone(at) || designation || name || isRoman(capitals);
  }

  /** {@code BV}, {@code NV} and the like stand behind a name; so may any capitals. */
  private static boolean isPartOfName(SentenceTokens sentence, int at) {
    return at > 0 && at < sentence.size() && sentence.isCapitalised(at) && sentence.isAlone(at);
  }

  private static boolean isRoman(String capitals) {
    for (int i = 0; i < capitals.length(); i++) {
      if ("IVX".indexOf(capitals.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isShouted(SentenceTokens sentence) {
    int small = 0;
    int capitals = 0;
    for (int i = 0; i < sentence.size(); i++) {
      String text = sentence.token(i).text();
      boolean letter = Character.isLetter(text.charAt(0));
      boolean upper = letter && text.equals(text.toUpperCase(Locale.ROOT));
      capitals += upper && text.length() > 1 ? 1 : 0;
      small += letter && !upper ? 1 : 0;
    }
    return capitals > SHOUTED && small < capitals;
  }
}
