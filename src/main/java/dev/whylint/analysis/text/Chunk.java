package dev.whylint.analysis.text;

import java.util.List;
import java.util.Set;

/**
 * A run of words up to the next preposition, clause or sign: a noun phrase, roughly.
 *
 * @param from the first word
 * @param to behind the last word
 */
record Chunk(int from, int to) {

  private static final Set<String> ARTICLES = Set.of("a", "an", "een");

  /** The chunk that starts at the word. */
  static Chunk at(List<Word> words, int from, Lexicons lexicons) {
    int to = from;
    while (to < words.size()
        && (!isBreak(words, to, lexicons) || partsAdjectives(words, from, to, lexicons))) {
      to++;
    }
    return new Chunk(from, to);
  }

  /** Whether no noun phrase can go on over this word. */
  static boolean isBreak(List<Word> words, int at, Lexicons lexicons) {
    Word word = words.get(at);
    return word.isSign() || lexicons.set(Lexicon.PHRASE_BREAKS).contains(word.lower());
  }

  /** The comma in "a gamified, fully online hub" stands inside the phrase. */
  private static boolean partsAdjectives(List<Word> words, int from, int at, Lexicons lexicons) {
    return at == from + 2
        && at + 2 < words.size()
        && words.get(at).token().text().equals(",")
        && ARTICLES.contains(words.get(from).lower())
        && !isBreak(words, at + 1, lexicons)
        && !isBreak(words, at + 2, lexicons)
        && !ARTICLES.contains(words.get(at + 1).lower());
  }

  boolean isEmpty() {
    return to <= from;
  }
}
