package dev.whylint.analysis.wording;

import dev.whylint.brief.Language;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds a subject pronoun that may stand for either of two things named before it in the sentence,
 * or for nothing that was named at all. Only nouns with an article or the like are counted, and
 * only those that the pronoun can stand for: one or more, person or thing.
 */
final class Pronouns implements Checker {
  private final PronounForms forms;
  private final Nouns nouns;
  private final Set<String> openers;

  Pronouns(Language language) {
    forms = PronounForms.of(language);
    nouns = new Nouns(language);
    openers = WordLists.words(language, "clause-openers");
  }

  @Override
  public @Nullable Match in(SentenceTokens sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      String word = sentence.word(i);
      if (!forms.isPronoun(word) || sentence.isAlone(i)) {
        continue;
      }
      boolean nothing = i == 0 && sentence.first() && forms.isDangling(sentence);
      if (nothing || opensClause(sentence, i) && isDouble(sentence, i)) {
        return Match.of(i, i + 1);
      }
    }
    return null;
  }

  private boolean opensClause(SentenceTokens sentence, int at) {
    return at > 2
        && (openers.contains(sentence.word(at - 1)) || sentence.word(at - 1).equals(","))
        && forms.isSubject(sentence, at);
  }

  private boolean isDouble(SentenceTokens sentence, int at) {
    int candidates = 0;
    for (Nouns.Noun noun : nouns.before(sentence, at)) {
      candidates += forms.fits(sentence, at, noun) ? 1 : 0;
    }
    return candidates > 1;
  }
}
