package dev.whylint.engine;

import java.util.EnumMap;
import java.util.Map;

/** What a run found in all, counted brief by brief so that no brief need be kept for it. */
public final class Totals {
  private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
  private final Map<Severity, Long> severities = new EnumMap<>(Severity.class);
  private int briefs;

  /** The totals of a whole result. */
  public static Totals of(Result result) {
    Totals totals = new Totals();
    result.briefs().forEach(totals::add);
    return totals;
  }

  /** Counts one brief more. */
  public void add(BriefResult brief) {
    briefs++;
    verdicts.merge(brief.verdict(), 1, Integer::sum);
    for (Severity severity : Severity.values()) {
      severities.merge(severity, brief.count(severity), Long::sum);
    }
  }

  /** How many briefs there are. */
  public int briefs() {
    return briefs;
  }

  /** How many of them have this verdict. */
  public int count(Verdict verdict) {
    return verdicts.getOrDefault(verdict, 0);
  }

  /** How many findings of this severity count. */
  public long count(Severity severity) {
    return severities.getOrDefault(severity, 0L);
  }
}
