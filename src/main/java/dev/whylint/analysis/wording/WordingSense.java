package dev.whylint.analysis.wording;

import dev.whylint.analysis.text.Glossary;
import dev.whylint.analysis.text.Tokenizer;
import dev.whylint.brief.BriefText;
import dev.whylint.brief.Language;
import java.util.List;

/** What judges the wording of one language; made once a run, its word lists read when needed. */
public final class WordingSense {
  private final Tokenizer tokenizer;
  private final Checkers checkers;
  private final Phrases phrases;

  /** The sense of a language. */
  public WordingSense(Language language) {
    this(language, Glossary.empty());
  }

  /** The sense of a language that leaves the words of a glossary alone. */
  public WordingSense(Language language, Glossary glossary) {
    tokenizer = new Tokenizer(language);
    phrases = new Phrases(glossary, tokenizer);
    checkers = new Checkers(language);
  }

  /** Makes the word lists. */
  public void prepare() {
    checkers.openers();
  }

  /** The sentences of these texts, those that are names, figures or internal left out. */
  public Wording read(List<BriefText> texts) {
    return new Wording(texts, tokenizer, checkers, phrases);
  }
}
