package dev.whylint.analysis.wording;

import dev.whylint.analysis.text.Token;
import dev.whylint.analysis.text.Token.Kind;
import dev.whylint.brief.Language;
import java.util.Set;

/** Finds the numbers of a sentence that measure something. */
final class Measures {
  private static final int BESIDE = 3;

  private final Set<String> numbers;
  private final Set<String> units;
  private final Set<String> timeUnits;
  private final Set<String> bounds;
  private final Set<String> references;

  Measures(Language language) {
    numbers = WordLists.words(language, "numbers");
    units = WordLists.words(language, "units");
    timeUnits = WordLists.words(language, "time-units");
    bounds = WordLists.words(language, "bounds");
    references = WordLists.words(language, "references");
  }

  /** Whether the sentence gives a measure for words of this kind. */
  boolean measures(SentenceTokens sentence, Match match) {
    for (int i = 0; i < sentence.size(); i++) {
      if (isNumber(sentence, i) && fits(sentence, i, match)) {
        return true;
      }
    }
    return false;
  }

  private boolean fits(SentenceTokens sentence, int at, Match match) {
    boolean time = isTime(sentence, at);
    if (match.kind().equals("time")) {
      return time;
    }
    boolean beside =
        at >= match.from() - BESIDE && at < match.to() + BESIDE && !isYear(sentence.token(at));
    return beside
        || bounds.contains(sentence.word(at - 1))
        || hasUnit(sentence, at)
        || time && !isYear(sentence.token(at));
  }

  /** Whether any measure stands in the stretch. */
  boolean anyIn(SentenceTokens sentence, int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(to, sentence.size()); i++) {
      if (isNumber(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the token counts: digits or a number word, and not the number of an article. */
  boolean isNumber(SentenceTokens sentence, int at) {
    Token token = sentence.token(at);
    boolean digits =
        token.kind() == Kind.NUMBER
            || token.kind() == Kind.CODE && Character.isDigit(token.text().charAt(0));
    if (!digits && !numbers.contains(token.lower())) {
      return false;
    }
    String before = sentence.word(at - 1);
    return !references.contains(before)
        && !(at > 0 && Acronyms.isCapitals(sentence.token(at - 1).text()) && !isMoney(before));
  }

  private static boolean isMoney(String word) {
    return word.length() == 3 && Acronyms.CURRENCIES.contains(word);
  }

  private boolean isTime(SentenceTokens sentence, int at) {
    String word = sentence.word(at);
    return word.indexOf(':') > 0
        || isYear(sentence.token(at))
        || timeUnits.contains(sentence.word(at + 1))
        || timeUnits.contains(sentence.word(at + 2)) && !sentence.isSign(at + 1)
        || timeUnits.contains(sentence.word(at - 1));
  }

  private boolean hasUnit(SentenceTokens sentence, int at) {
    return isUnit(sentence, at + 1)
        || isUnit(sentence, at + 2) && sentence.token(at + 1).kind() == Kind.WORD
        || Acronyms.CURRENCIES.contains(sentence.word(at - 1))
        || sentence.token(at).kind() == Kind.CODE;
  }

  private boolean isUnit(SentenceTokens sentence, int at) {
    String word = sentence.word(at);
    return units.contains(word) || timeUnits.contains(word);
  }

  private static boolean isYear(Token token) {
    String text = token.text();
    return text.length() == 4
        && token.kind() == Kind.NUMBER
        && (text.startsWith("19") || text.startsWith("20"))
        && Character.isDigit(text.charAt(2))
        && Character.isDigit(text.charAt(3));
  }
}
