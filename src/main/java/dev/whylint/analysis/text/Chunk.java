package dev.whylint.analysis.text;

import java.util.List;

/**
 * A run of words up to the next preposition, clause or sign: a noun phrase, roughly.
 *
 * @param from the first word
 * @param to behind the last word
 */
record Chunk(int from, int to) {

  /** The chunk that starts at the word. */
  static Chunk at(List<Word> words, int from, Lexicons lexicons) {
    int to = from;
    while (to < words.size() && !isBreak(words, to, lexicons)) {
      to++;
    }
    return new Chunk(from, to);
  }

  /** Whether no noun phrase can go on over this word. */
  static boolean isBreak(List<Word> words, int at, Lexicons lexicons) {
    Word word = words.get(at);
    return word.isSign() || lexicons.set(Lexicon.PHRASE_BREAKS).contains(word.lower());
  }

  boolean isEmpty() {
    return to <= from;
  }
}
