package dev.whylint.analysis;

import dev.whylint.analysis.text.TextSense;
import dev.whylint.analysis.wording.WordingSense;
import dev.whylint.brief.Language;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The understanding of text for each language, made once a run when it is first asked for. */
public final class Senses {
  private final Map<Language, TextSense> made = new ConcurrentHashMap<>();
  private final Map<Language, WordingSense> wordings = new ConcurrentHashMap<>();

  /** What understands this language. */
  public TextSense of(Language language) {
    return made.computeIfAbsent(language, TextSense::new);
  }

  /** What judges the wording of this language. */
  public WordingSense wording(Language language) {
    return wordings.computeIfAbsent(language, WordingSense::new);
  }
}
