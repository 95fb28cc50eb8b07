package dev.whylint.analysis;

import dev.whylint.analysis.text.TextSense;
import dev.whylint.brief.Brief;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What rules share about one brief, each part computed when it is first asked for. */
public final class Facts {
  private final Brief brief;
  private final LocalDate today;
  private @Nullable CausalMap causes;
  private @Nullable TextSense sense;

  /**
   * The facts of a brief.
   *
   * @param today the date of the brief, or the one that the user gave
   */
  public Facts(Brief brief, LocalDate today) {
    this.brief = brief;
    this.today = today;
  }

  /** The day that every date is held against. */
  public LocalDate today() {
    return today;
  }

  /** The causal map of the brief. */
  public CausalMap causes() {
    if (causes == null) {
      causes = new CausalMap(brief);
    }
    return causes;
  }

  /** What understands the language of the brief. */
  public TextSense sense() {
    if (sense == null) {
      sense = new TextSense(brief.language());
    }
    return sense;
  }
}
