package dev.whylint.analysis.forecast;

import dev.whylint.analysis.feasibility.Require;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** An outcome known from draws; a limit missed by no more than rounding is met. */
final class SampledOutcome implements Outcome {
  private static final double ROUNDING = 1e-12;

  private final double[] draws;

  /** The same in order: not needed for the odds of one limit, which most plans ask alone. */
  private double @Nullable [] sorted;

  /** Takes a copy of at least one draw. */
  SampledOutcome(double... draws) {
    this.draws = draws.clone();
  }

  @Override
  public double odds(double limit) {
    double reached = limit + ROUNDING * Math.abs(limit);
    int met = 0;
    for (double draw : draws) {
      met += draw <= reached ? 1 : 0;
    }
    return (double) met / draws.length;
  }

  @Override
  public double quantile(double odds) {
    Require.properShare("odds", odds);
    double[] ordered = sorted();
    int rank = (int) Math.ceil(odds * ordered.length - 1e-9);
    return ordered[Math.max(0, Math.min(ordered.length, rank) - 1)];
  }

  private double[] sorted() {
    double[] known = sorted;
    if (known == null) {
      known = draws.clone();
      Arrays.sort(known);
      sorted = known;
    }
    return known;
  }
}
