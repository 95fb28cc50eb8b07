package dev.whylint.analysis;

import dev.whylint.analysis.text.Glossary;
import dev.whylint.analysis.text.TextSense;
import dev.whylint.analysis.tone.Tone;
import dev.whylint.analysis.wording.WordingSense;
import dev.whylint.brief.Language;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The understanding of text for each language, made once a run when it is first asked for. */
public final class Senses {
  private final Map<Language, TextSense> made = new ConcurrentHashMap<>();
  private final Map<Language, WordingSense> wordings = new ConcurrentHashMap<>();
  private final Glossary glossary;

  /** Understanding without a glossary. */
  public Senses() {
    this(Glossary.empty());
  }

  /** Understanding that leaves the words of this glossary alone. */
  public Senses(Glossary glossary) {
    this.glossary = glossary;
  }

  /** What understands this language. */
  public TextSense of(Language language) {
    return made.computeIfAbsent(language, spoken -> new TextSense(spoken, glossary));
  }

  /** What judges the wording of this language. */
  public WordingSense wording(Language language) {
    return wordings.computeIfAbsent(language, spoken -> new WordingSense(spoken, glossary));
  }

  /**
   * Makes what most rules ask of a language: its word lists, and what is built of them. Safe to
   * call from another thread; without it all is made when it is first asked for.
   */
  public void prepare(Language language) {
    of(language).prepare();
    Tone.of(language);
    wording(language).prepare();
  }
}
