package dev.whylint.analysis.wording;

import dev.whylint.analysis.text.Glossary;
import dev.whylint.analysis.text.Token;
import dev.whylint.analysis.text.Tokenizer;
import dev.whylint.brief.BriefText;
import dev.whylint.brief.Language;
import java.util.List;
import java.util.function.Function;

/** What judges the wording of one language; made once a run, its word lists read when needed. */
public final class WordingSense {
  private final Checkers checkers;
  private final Phrases phrases;

  /** The sense of a language. */
  public WordingSense(Language language) {
    this(language, Glossary.empty());
  }

  /** The sense of a language that leaves the words of a glossary alone. */
  public WordingSense(Language language, Glossary glossary) {
    phrases = new Phrases(glossary, new Tokenizer(language));
    checkers = new Checkers(language);
  }

  /** Makes the word lists. */
  public void prepare() {
    checkers.openers();
  }

  /**
   * The sentences of these texts, those that are names, figures or internal left out.
   *
   * @param tokens gives the tokens of a text
   */
  public Wording read(List<BriefText> texts, Function<String, List<Token>> tokens) {
    return new Wording(texts, tokens, checkers, phrases);
  }
}
