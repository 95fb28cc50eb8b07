package dev.whylint.analysis.text;

import java.util.List;

/** Tells which words name a product, a technology or a design. */
final class Products {

  private final Lexicons lexicons;

  Products(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  /** How many words ending before {@code end} name a product; 0 for none. */
  int wordsBefore(List<Word> words, int from, int end) {
    return Math.max(
        lexicons.set(Lexicon.PRODUCT_NOUNS).matchBefore(words, from, end),
        lexicons.set(Lexicon.TECHNOLOGY_NAMES).matchBefore(words, from, end));
  }

  /** Whether the word by itself names a product. */
  boolean isProduct(Word word) {
    return wordsBefore(List.of(word), 0, 1) > 0;
  }
}
