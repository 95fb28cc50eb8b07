package dev.whylint.analysis.text;

import dev.whylint.brief.Language;
import java.util.List;
import java.util.Locale;

/** Tells which words name a product, a technology or a design. */
final class Products {

  /** A term covers at most this many words behind the product in it. */
  private static final int REACH = 3;

  private static final int SHORTEST_REST = 3;

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
    int named = length > 0 ? length : ofTechnology(words, from, end);
    named = named > 0 ? named : modified(words, from, end);
    return named > 0 && isTerm(words, from, end, named) ? 0 : named;
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

  /** "Power BI report": a thing that bears the name of a technology, written as a name. */
  private int ofTechnology(List<Word> words, int from, int end) {
    if (end - 2 < from || !isThing(words.get(end - 1))) {
      return 0;
    }
    int name = lexicons.set(Lexicon.TECHNOLOGY_NAMES).matchBefore(words, from, end - 1);
    boolean asName =
        name > 0 && Character.isUpperCase(words.get(end - 1 - name).token().text().charAt(0));
    return asName && end - 1 - name > 0 ? name + 1 : 0;
  }

  /** "Smart glasses", "videodeurbel": any thing becomes technology by what stands before it. */
  private int modified(List<Word> words, int from, int end) {
    if (end <= from || !isThing(words.get(end - 1)) || isAbstract(words.get(end - 1))) {
      return 0;
    }
    WordSet modifiers = lexicons.set(Lexicon.TECH_MODIFIERS);
    boolean before = end - 2 >= from && modifiers.contains(words.get(end - 2).lower());
    return before ? 2 : isTechnicalCompound(words.get(end - 1).lower()) ? 1 : 0;
  }

  private boolean isAbstract(Word word) {
    return lexicons.set(Lexicon.TECH_ABSTRACTS).contains(word)
        || word.lower().endsWith("ing") && lexicons.language() == Language.EN;
  }

  private boolean isTechnicalCompound(String lower) {
    for (String entry : lexicons.entries(Lexicon.TECH_MODIFIERS)) {
      int stem = entry.length() - 1;
      boolean front = entry.endsWith("-") && lower.length() > stem + SHORTEST_REST;
      if (front && lower.startsWith(entry.substring(0, stem))) {
        return true;
      }
    }
    return false;
  }

  private boolean isThing(Word word) {
    return word.token().isWordLike()
        && !lexicons.set(Lexicon.STOPWORDS).contains(word.lower())
        && !lexicons.set(Lexicon.PHRASE_BREAKS).contains(word.lower())
        && !lexicons.set(Lexicon.OUTCOME_VERBS).contains(word)
        && !lexicons.set(Lexicon.ACQUIRE_VERBS).contains(word)
        && !lexicons.set(Lexicon.WEAK_VERBS).contains(word)
        && !lexicons.set(Lexicon.PERSON_WORDS).contains(word);
  }

  /** Whether the word by itself names a product. */
  boolean isProduct(Word word) {
    return wordsBefore(List.of(word), 0, 1) > 0;
  }
}
