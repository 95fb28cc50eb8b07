package dev.whylint.analysis;

import dev.whylint.analysis.text.TextSense;
import dev.whylint.brief.Brief;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What rules share about one brief, each part computed when it is first asked for. */
public final class Facts {
  private final Brief brief;
  private final LocalDate today;
  private final Senses senses;
  private @Nullable CausalMap causes;
  private @Nullable PlanForecast forecast;

  /**
   * The facts of a brief.
   *
   * @param today the date of the brief, or the one that the user gave
   * @param senses what understands its language, shared by all briefs of a run
   */
  public Facts(Brief brief, LocalDate today, Senses senses) {
    this.brief = brief;
    this.today = today;
    this.senses = senses;
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

  /** The forecast of the plan, or why there is none. */
  public PlanForecast forecast() {
    if (forecast == null) {
      forecast = PlanForecast.of(brief, today);
    }
    return forecast;
  }

  /** What understands the language of the brief. */
  public TextSense sense() {
    return senses.of(brief.language());
  }
}
