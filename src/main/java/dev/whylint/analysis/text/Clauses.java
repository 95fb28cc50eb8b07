package dev.whylint.analysis.text;

import dev.whylint.brief.Language;
import java.util.List;
import java.util.Set;

/** Where a clause or a purpose begins, by the small words that open them. */
final class Clauses {

  private static final Set<String> EN_PURPOSE =
      Set.of("to", "that", "which", "who", "where", "whose");
  private static final Set<String> NL_PURPOSE =
      Set.of(
          "om", "die", "dat", "waar", "waarin", "waarmee", "waarop", "waardoor", "waaruit", "wie");
  private static final Set<String> EN_COORDINATORS =
      Set.of("and", "but", "so", "while", "or", "yet");
  private static final Set<String> NL_COORDINATORS =
      Set.of("en", "maar", "dus", "terwijl", "of", "zodat", "waardoor");
  private static final Set<String> ALWAYS =
      Set.of("but", "so", "while", "maar", "dus", "terwijl", "zodat", "waardoor");
  private static final Set<String> VERBS =
      Set.of(
          "be",
          "have",
          "do",
          "will",
          "can",
          "must",
          "may",
          "should",
          "not",
          "nobody",
          "everybody",
          "zijn",
          "hebben",
          "worden",
          "kunnen",
          "moeten",
          "mogen",
          "zullen",
          "niet",
          "iedereen",
          "niemand",
          "elke",
          "iedere",
          "each",
          "every",
          "they",
          "we",
          "it",
          "ze",
          "wij",
          "het",
          "staff",
          "people");

  private Clauses() {}

  /** Whether a relative clause or a purpose opens with the word. */
  static boolean opensPurpose(Word word, Lexicons lexicons) {
    return (lexicons.language() == Language.NL ? NL_PURPOSE : EN_PURPOSE).contains(word.lower());
  }

  /** Whether a further clause of any kind opens with the word. */
  static boolean opensClause(List<Word> words, int at, Lexicons lexicons) {
    Word word = words.get(at);
    if (opensPurpose(word, lexicons) || ALWAYS.contains(word.lower())) {
      return true;
    }
    boolean joins =
        (lexicons.language() == Language.NL ? NL_COORDINATORS : EN_COORDINATORS)
            .contains(word.lower());
    return joins && at + 1 < words.size() && startsStatement(words.get(at + 1), lexicons);
  }

  private static boolean startsStatement(Word word, Lexicons lexicons) {
    for (String base : word.bases()) {
      if (VERBS.contains(base)) {
        return true;
      }
    }
    return lexicons.language() == Language.EN
        && !word.lower().endsWith("ing")
        && word.bases().size() > 1
        && lexicons.set(Lexicon.OUTCOME_VERBS).contains(word)
        && !lexicons.set(Lexicon.PRODUCT_NOUNS).contains(word);
  }
}
