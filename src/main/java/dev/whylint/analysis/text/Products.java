package dev.whylint.analysis.text;

import java.util.List;
import java.util.Locale;

/** Tells which words name a product, a technology or a design. */
final class Products {

  /** A term covers at most this many words behind the product in it. */
  private static final int REACH = 3;

  private final Lexicons lexicons;
  private final WordSet terms;

  Products(Lexicons lexicons) {
    this(lexicons, new WordSet(List.of()));
  }

  private Products(Lexicons lexicons, WordSet terms) {
    this.lexicons = lexicons;
    this.terms = terms;
  }

  /** The same, but for the words of a glossary, which say what a team means by them. */
  Products without(Glossary glossary) {
    return new Products(
        lexicons, new WordSet(glossary.all().map(t -> t.toLowerCase(Locale.ROOT)).toList()));
  }

  /** How many words ending before {@code end} name a product; 0 for none. */
  int wordsBefore(List<Word> words, int from, int end) {
    int length =
        Math.max(
            lexicons.set(Lexicon.PRODUCT_NOUNS).matchBefore(words, from, end),
            lexicons.set(Lexicon.TECHNOLOGY_NAMES).matchBefore(words, from, end));
    return length > 0 && isTerm(words, from, end, length) ? 0 : length;
  }

  private boolean isTerm(List<Word> words, int from, int end, int length) {
    for (int last = end; last <= Math.min(words.size(), end + REACH); last++) {
      int covered = terms.matchBefore(words, from, last);
      if (covered > 0 && last - covered <= end - length) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word by itself names a product. */
  boolean isProduct(Word word) {
    return wordsBefore(List.of(word), 0, 1) > 0;
  }
}
