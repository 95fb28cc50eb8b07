package dev.whylint.analysis.wording;

import dev.whylint.analysis.text.Token.Kind;
import dev.whylint.brief.Language;
import java.util.Set;

/**
 * Tells an example of a kind from an open list: {@code a word such as "soon"} says which kind is
 * meant and shows one, {@code details such as name and age} does not say which details there are. A
 * name and {@code et al.} cite a source.
 */
final class Examples {
  private static final Set<String> SHOWING = Set.of("such", "zoals");
  private static final Set<String> CITING = Set.of("e.a.", "e.a", "et");
  private static final Set<String> INDEFINITE = Set.of("a", "an", "any", "no", "een", "geen");
  private static final int REACH = 4;

  private final boolean dutch;
  private final Set<String> functionWords;

  Examples(Language language) {
    dutch = language == Language.NL;
    functionWords = WordLists.words(language, "function-words");
  }

  /** Whether the words behind one thing of its kind show what it may be. */
  boolean clears(SentenceTokens sentence, Match match) {
    int noun = match.from() - 1;
    if (CITING.contains(sentence.word(match.from()))) {
      return noun >= 0 && sentence.isCapitalised(noun);
    }
    if (sentence.word(noun).equals(",")) {
      noun--;
    }
    return SHOWING.contains(sentence.word(match.from()))
        && !sentence.isSign(noun)
        && sentence.token(noun).kind() == Kind.WORD
        && !isPlural(sentence.word(noun))
        && isIndefinite(sentence, noun);
  }

  private boolean isIndefinite(SentenceTokens sentence, int noun) {
    for (int i = noun - 1; i >= noun - REACH && !sentence.isSign(i); i--) {
      if (INDEFINITE.contains(sentence.word(i))) {
        return true;
      }
      if (functionWords.contains(sentence.word(i))) {
        return false;
      }
    }
    return false;
  }

  private boolean isPlural(String noun) {
    boolean s = noun.endsWith("s") && !noun.endsWith("ss") && !noun.endsWith("us");
    return s || dutch && noun.endsWith("en");
  }
}
