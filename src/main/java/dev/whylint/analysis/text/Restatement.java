package dev.whylint.analysis.text;

import java.util.List;
import java.util.Map;

/** Whether a cause says the symptom again without adding what makes it happen. */
final class Restatement {

  /** Shares of weighted content; set on the project's own tables, not taken from a source. */
  private static final double HELD = 0.74;

  private static final double COVERED = 0.45;
  private static final double MOST_ADDED = 0.85;

  private final Lexicons lexicons;
  private final WordReader reader;
  private final Content content;

  Restatement(Lexicons lexicons, WordReader reader, Content content) {
    this.lexicons = lexicons;
    this.reader = reader;
    this.content = content;
  }

  boolean restates(String cause, String symptom) {
    if (namesReason(cause)) {
      return false;
    }
    Map<String, Double> said = content.of(cause);
    Map<String, Double> seen = content.of(symptom);
    double shared = Overlap.shared(said, seen);
    double added = Overlap.total(said) - shared;
    boolean held = shared > 0 && (Overlap.containment(said, seen) >= HELD || added <= MOST_ADDED);
    return held && added <= MOST_ADDED && Overlap.containment(seen, said) >= COVERED;
  }

  private boolean namesReason(String cause) {
    List<Word> words = reader.read(cause);
    for (int at = 0; at < words.size(); at++) {
      if (lexicons.set(Lexicon.REASON_WORDS).matchAt(words, at, words.size()) > 0) {
        return true;
      }
    }
    return false;
  }
}
