package dev.whylint.analysis.wording;

import dev.whylint.analysis.text.Token.Kind;
import dev.whylint.brief.Language;
import java.util.Set;

/** Dutch finite verbs: a t before an article, a listed form, or infinitives under one modal. */
final class DutchVerbs implements VerbShapes {
  private static final Set<String> MODALS =
      Set.of(
          "moet", "moeten", "zal", "zullen", "dient", "dienen", "gaat", "gaan", "kan", "kunnen",
          "mag", "mogen");

  private final Set<String> verbs;
  private final Set<String> infinitives;
  private final Set<String> determiners;
  private final Set<String> never;

  DutchVerbs(Language language) {
    verbs = WordLists.words(language, "verbs");
    infinitives = WordLists.words(language, "infinitives");
    determiners = WordLists.words(language, "determiners");
    never = WordLists.words(language, "function-words");
  }

  @Override
  public int first(SentenceTokens sentence, int and, int second) {
    if (isFinite(sentence, second)) {
      for (int i = 1; i < and - 1; i++) {
        if (isFinite(sentence, i) || mayBeFinite(sentence, i)) {
          return i;
        }
      }
      return -1;
    }
    return infinitives(sentence, and);
  }

  /** {@code moet de dossiers migreren en de opleiding verzorgen}. */
  private int infinitives(SentenceTokens sentence, int and) {
    boolean modal = sentence.anyOf(1, and, MODALS) || sentence.anyOf(0, 1, MODALS);
    boolean closed = infinitives.contains(sentence.word(and - 1));
    if (!modal || !closed) {
      return -1;
    }
    for (int i = and + 2; i < sentence.size(); i++) {
      boolean ends = sentence.isSign(i + 1) && infinitives.contains(sentence.word(i));
      if (ends && i > and + 2) {
        return and - 3;
      }
      if (sentence.isSign(i)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isKnown(SentenceTokens sentence, int at) {
    return isLowerWord(sentence, at)
        && verbs.contains(sentence.word(at))
        && !determiners.contains(sentence.word(at - 1));
  }

  /** Any t that no article announces: enough where a sure verb follows it up. */
  private boolean mayBeFinite(SentenceTokens sentence, int at) {
    String word = sentence.word(at);
    boolean shaped = word.length() > 3 && word.endsWith("t");
    return isLowerWord(sentence, at)
        && (shaped || verbs.contains(word))
        && !determiners.contains(sentence.word(at - 1));
  }

  private boolean isFinite(SentenceTokens sentence, int at) {
    if (!isLowerWord(sentence, at) || sentence.isSign(at + 1)) {
      return false;
    }
    String word = sentence.word(at);
    if (isKnown(sentence, at)) {
      return !sentence.word(at + 1).equals("van");
    }
    boolean shaped = word.length() > 3 && (word.endsWith("t") || word.endsWith("en"));
    return shaped
        && !determiners.contains(sentence.word(at - 1))
        && (determiners.contains(sentence.word(at + 1))
            || sentence.token(at + 1).kind() == Kind.NUMBER && word.endsWith("t"));
  }

  private boolean isLowerWord(SentenceTokens sentence, int at) {
    return at < sentence.size()
        && sentence.token(at).kind() == Kind.WORD
        && !sentence.isAlone(at)
        && !never.contains(sentence.word(at))
        && !determiners.contains(sentence.word(at));
  }
}
