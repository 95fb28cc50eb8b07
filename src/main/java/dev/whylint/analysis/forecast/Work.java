package dev.whylint.analysis.forecast;

import dev.whylint.analysis.feasibility.Require;
import java.util.List;

/**
 * A piece of work with its estimate. Three equal values are a single-point estimate, to which the
 * forecast gives the width of the plan's phase.
 *
 * @param id its name, and what others depend on
 * @param lowDays optimistic effort in person-days, zero or more
 * @param likelyDays most likely effort, from the low one
 * @param highDays pessimistic effort, from the likely one
 * @param dependsOn ids of works that must be done first; unknown ids are passed over
 * @param fixedCost money beside the effort, zero or more
 */
public record Work(
    String id,
    double lowDays,
    double likelyDays,
    double highDays,
    List<String> dependsOn,
    double fixedCost) {
  /** Checks the ranges and freezes the list. */
  public Work {
    Require.nonNegative("lowDays of " + id, lowDays);
    Require.within("likelyDays of " + id, likelyDays, lowDays, Require.LARGEST);
    Require.within("highDays of " + id, highDays, likelyDays, Require.LARGEST);
    Require.nonNegative("fixedCost of " + id, fixedCost);
    dependsOn = List.copyOf(dependsOn);
  }

  /** A single-point estimate that depends on nothing. */
  public static Work point(String id, double days) {
    return new Work(id, days, days, days, List.of(), 0);
  }

  /** A three-point estimate that depends on nothing. */
  public static Work range(String id, double lowDays, double likelyDays, double highDays) {
    return new Work(id, lowDays, likelyDays, highDays, List.of(), 0);
  }

  /** The same work after these others. */
  public Work after(String... ids) {
    return new Work(id, lowDays, likelyDays, highDays, List.of(ids), fixedCost);
  }

  /** Whether the estimate is a single number. */
  public boolean isPoint() {
    return lowDays == highDays;
  }
}
