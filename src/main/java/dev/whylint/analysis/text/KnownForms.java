package dev.whylint.analysis.text;

import java.util.List;

/** The forms of a language, each word's worked out once. */
final class KnownForms implements WordForms {

  private static final int MOST_WORDS = 20_000;

  private final Memo<List<String>> bases;
  private final Memo<String> lemmas;

  KnownForms(WordForms forms) {
    bases = new Memo<>(MOST_WORDS, forms::bases);
    lemmas = new Memo<>(MOST_WORDS, forms::lemma);
  }

  @Override
  public List<String> bases(String lower) {
    return bases.of(lower);
  }

  @Override
  public String lemma(String lower) {
    return lemmas.of(lower);
  }
}
