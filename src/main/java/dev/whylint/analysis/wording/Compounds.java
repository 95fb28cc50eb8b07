package dev.whylint.analysis.wording;

import dev.whylint.analysis.text.Token.Kind;
import dev.whylint.brief.Language;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds two requirements in one sentence: a verb with an object, {@code and}, and a further verb
 * with an object of its own. A list of nouns, two verbs with one object, and a condition are none.
 */
final class Compounds implements Checker {
  private final String and;
  private final VerbShapes verbs;
  private final Set<String> conditions;
  private final Set<String> fillers;

  private Compounds(Language language, String and, VerbShapes verbs) {
    this.and = and;
    this.verbs = verbs;
    this.conditions = WordLists.words(language, "subordinators");
    this.fillers = WordLists.words(language, "fillers");
  }

  static Compounds of(Language language) {
    return language == Language.NL
        ? new Compounds(language, "en", new DutchVerbs(language))
        : new Compounds(language, "and", new EnglishVerbs(language));
  }

  @Override
  public @Nullable Match in(SentenceTokens sentence) {
    for (int i = 2; i + 2 < sentence.size(); i++) {
      if (!sentence.word(i).equals(and) || sentence.isAlone(i)) {
        continue;
      }
      int second = i + 1;
      while (fillers.contains(sentence.word(second))) {
        second++;
      }
      if (isSecond(sentence, i, second)) {
        return Match.of(i, second + 1);
      }
    }
    return null;
  }

  private boolean isSecond(SentenceTokens sentence, int and, int second) {
    if (second >= sentence.size()
        || sentence.token(second).kind() != Kind.WORD
        || sentence.isAlone(second)) {
      return false;
    }
    int first = verbs.first(sentence, and, second);
    return first >= 0 && hasObject(sentence, first, and) && !isWithinCondition(sentence, and);
  }

  private static boolean hasObject(SentenceTokens sentence, int verb, int and) {
    int words = 0;
    for (int i = verb + 1; i < and; i++) {
      words += sentence.isSign(i) ? 0 : 1;
    }
    return words > 0;
  }

  /** A subordinate clause that no comma ended before the {@code and}. */
  private boolean isWithinCondition(SentenceTokens sentence, int and) {
    for (int i = and - 1; i >= 0; i--) {
      if (sentence.word(i).equals(",")) {
        return false;
      }
      if (conditions.contains(sentence.word(i))) {
        return true;
      }
    }
    return false;
  }
}
