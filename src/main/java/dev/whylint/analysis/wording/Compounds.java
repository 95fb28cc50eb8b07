package dev.whylint.analysis.wording;

import dev.whylint.analysis.text.Token.Kind;
import dev.whylint.brief.Language;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds two requirements in one sentence: a verb with an object, {@code and}, and a further verb
 * with an object of its own. A list of nouns, two verbs with one object, a condition, what is said
 * of anybody ({@code who …}) and a lack ({@code and lists nobody}) are none.
 */
final class Compounds implements Checker {
  /** Openers of a sentence that tells how people or things are, whoever they be. */
  private static final Set<String> ANYBODY =
      Set.of("who", "whoever", "what", "whatever", "wie", "wat");

  /** No object at all, or none that was asked for. */
  private static final Set<String> NONE =
      Set.of("nothing", "nobody", "none", "niets", "niemand", "there", "here", "daar", "hier");

  private static final Set<String> DUTIES =
      Set.of("must", "shall", "moet", "moeten", "dient", "dienen");

  private static final int REACH = 5;

  private final String and;
  private final VerbShapes verbs;
  private final Set<String> conditions;
  private final Set<String> fillers;
  private final Set<String> functionWords;

  private Compounds(Language language, String and, VerbShapes verbs) {
    this.and = and;
    this.verbs = verbs;
    this.conditions = WordLists.words(language, "subordinators");
    this.fillers = WordLists.words(language, "fillers");
    this.functionWords = WordLists.words(language, "function-words");
  }

  static Compounds of(Language language) {
    return language == Language.NL
        ? new Compounds(language, "en", new DutchVerbs(language))
        : new Compounds(language, "and", new EnglishVerbs(language));
  }

  @Override
  public @Nullable Match in(SentenceTokens sentence) {
    if (ANYBODY.contains(sentence.word(0))) {
      return null;
    }
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
      int duty = secondDuty(sentence, i);
      if (duty > 0) {
        return Match.of(i, duty + 1);
      }
    }
    return null;
  }

  /** {@code The roof must … and the wall must …}: where the second duty is laid, or -1. */
  private int secondDuty(SentenceTokens sentence, int and) {
    if (!sentence.anyOf(0, and, DUTIES) || isWithinCondition(sentence, and)) {
      return -1;
    }
    for (int i = and + 2; i <= and + REACH && !sentence.isSign(i); i++) {
      if (DUTIES.contains(sentence.word(i))) {
        return i;
      }
      if (conditions.contains(sentence.word(i))) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isSecond(SentenceTokens sentence, int and, int second) {
    if (second >= sentence.size()
        || sentence.token(second).kind() != Kind.WORD
        || sentence.isAlone(second)
        || NONE.contains(sentence.word(second + 1))
        || isSubjectBehind(sentence, second)) {
      return false;
    }
    int first = verbs.first(sentence, and, second);
    return first >= 0 && hasObject(sentence, first, and) && !isWithinCondition(sentence, and);
  }

  /** {@code en weegt het als ernstig}: a pronoun behind the verb, and no noun to it. */
  private boolean isSubjectBehind(SentenceTokens sentence, int verb) {
    return sentence.word(verb + 1).equals("het") && functionWords.contains(sentence.word(verb + 2));
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
