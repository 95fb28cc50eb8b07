package dev.whylint.analysis.wording;

import dev.whylint.brief.Language;
import java.util.Set;

/** Tells whether a comparison says what it compares with, or by how much. */
final class References {
  private static final Set<String> EN = Set.of("than", "compared", "relative");
  private static final Set<String> NL =
      Set.of("dan", "vergeleken", "t.o.v.", "opzichte", "vergelijking");

  private final Set<String> words;
  private final Measures measures;

  References(Language language, Measures measures) {
    words = language == Language.NL ? NL : EN;
    this.measures = measures;
  }

  /** Whether it does. */
  boolean clears(SentenceTokens sentence, Match match) {
    return sentence.anyOf(0, sentence.size(), words) || measures.measures(sentence, match);
  }
}
