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
 * @param waitDays working days after the plan's start before which it cannot begin, 0 to 10 million
 */
public record Work(
    String id,
    double lowDays,
    double likelyDays,
    double highDays,
    List<String> dependsOn,
    double fixedCost,
    double waitDays) {
  private static final double LONGEST_WAIT = 1e7;

  /** Checks the ranges and freezes the list. */
  public Work {
    Require.nonNegative("lowDays of " + id, lowDays);
    Require.within("likelyDays of " + id, likelyDays, lowDays, Require.LARGEST);
    Require.within("highDays of " + id, highDays, likelyDays, Require.LARGEST);
    Require.nonNegative("fixedCost of " + id, fixedCost);
    Require.within("waitDays of " + id, waitDays, 0, LONGEST_WAIT);
    dependsOn = List.copyOf(dependsOn);
  }

  /** A work that waits for no day. */
  public Work(
      String id,
      double lowDays,
      double likelyDays,
      double highDays,
      List<String> dependsOn,
      double fixedCost) {
    this(id, lowDays, likelyDays, highDays, dependsOn, fixedCost, 0);
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
    return new Work(id, lowDays, likelyDays, highDays, List.of(ids), fixedCost, waitDays);
  }

  /** The same work, which cannot begin before these working days have gone by. */
  public Work notBefore(double days) {
    return new Work(id, lowDays, likelyDays, highDays, dependsOn, fixedCost, days);
  }

  /** The same work with this part of its effort left. */
  Work scaled(double part) {
    double low = lowDays * part;
    double likely = Math.max(low, likelyDays * part);
    double high = Math.max(likely, highDays * part);
    return new Work(id, low, likely, high, dependsOn, fixedCost, waitDays);
  }

  /** Whether the estimate is a single number. */
  public boolean isPoint() {
    return lowDays == highDays;
  }
}
