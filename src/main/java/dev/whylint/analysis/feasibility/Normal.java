package dev.whylint.analysis.feasibility;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** The standard normal distribution: odds from a distance in deviations, and the way back. */
public final class Normal {
  /** The 90th percentile, in standard deviations. */
  public static final double Z90 = 1.2815515655446004;

  private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

  private Normal() {}

  /** The odds that a standard normal value is at most {@code z}; {@code z} must be a number. */
  public static double odds(double z) {
    return STANDARD.cumulativeProbability(
        Require.within("z", z, -Require.LARGEST, Require.LARGEST));
  }

  /** The value that a standard normal stays under with these odds, strictly between 0 and 1. */
  public static double deviations(double odds) {
    return STANDARD.inverseCumulativeProbability(Require.properShare("odds", odds));
  }
}
