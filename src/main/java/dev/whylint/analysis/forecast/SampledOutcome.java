package dev.whylint.analysis.forecast;

import dev.whylint.analysis.feasibility.Require;
import java.util.Arrays;

/** An outcome known from draws; a limit missed by no more than rounding is met. */
final class SampledOutcome implements Outcome {
  private static final double ROUNDING = 1e-12;

  private final double[] sorted;

  /** Takes a copy of at least one draw. */
  SampledOutcome(double... draws) {
    this.sorted = draws.clone();
    Arrays.sort(sorted);
  }

  @Override
  public double odds(double limit) {
    double reached = limit + ROUNDING * Math.abs(limit);
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] <= reached) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return (double) low / sorted.length;
  }

  @Override
  public double quantile(double odds) {
    Require.properShare("odds", odds);
    int rank = (int) Math.ceil(odds * sorted.length - 1e-9);
    return sorted[Math.max(0, Math.min(sorted.length, rank) - 1)];
  }
}
