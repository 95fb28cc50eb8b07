package dev.whylint.analysis.text;

import java.util.List;

/** Tells which words name a product, a technology or a design. */
final class Products {

  private final Lexicons lexicons;
  private final Compounds compounds;

  Products(Lexicons lexicons, Compounds compounds) {
    this.lexicons = lexicons;
    this.compounds = compounds;
  }

  /** How many words ending before {@code end} name a product; 0 for none. */
  int wordsBefore(List<Word> words, int from, int end) {
    int known =
        Math.max(
            lexicons.set(Lexicon.PRODUCT_NOUNS).matchBefore(words, from, end),
            lexicons.set(Lexicon.TECHNOLOGY_NAMES).matchBefore(words, from, end));
    return known > 0 || end <= from ? known : isCompoundProduct(words.get(end - 1)) ? 1 : 0;
  }

  /** Whether the word by itself names a product. */
  boolean isProduct(Word word) {
    return wordsBefore(List.of(word), 0, 1) > 0;
  }

  private boolean isCompoundProduct(Word word) {
    if (!word.token().isWordLike()) {
      return false;
    }
    List<String> parts = compounds.parts(word.lower());
    return parts.size() > 1
        && lexicons.set(Lexicon.PRODUCT_NOUNS).contains(parts.get(parts.size() - 1));
  }
}
