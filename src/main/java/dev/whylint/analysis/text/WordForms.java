package dev.whylint.analysis.text;

import dev.whylint.brief.Language;
import java.util.List;

/** Undoes inflection: every base form that a word may come from, right ones among wrong ones. */
interface WordForms {

  /** The word itself first, then candidates without repeats. */
  List<String> bases(String lower);

  /** The base form where it is sure, else the word itself. */
  String lemma(String lower);

  /** The forms of the language; {@link Lexicons#forms} has them made already. */
  static WordForms of(Lexicons lexicons) {
    return new KnownForms(
        lexicons.language() == Language.NL ? new DutchForms(lexicons) : new EnglishForms(lexicons));
  }
}
