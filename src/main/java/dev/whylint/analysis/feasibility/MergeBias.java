package dev.whylint.analysis.feasibility;

import java.util.List;

/**
 * The odds of a date where work runs in a chain, and where chains meet.
 *
 * <p>Evidence tier A within its model: a chain of independent parts is near normal, {@code z =
 * (deadline - sum of means) / root of the sum of variances}; where chains meet, all must be done,
 * so odds multiply and the meeting is later than the latest plan. PERT alone leaves that out.
 */
public final class MergeBias {
  private MergeBias() {}

  /**
   * A chain of parts one after the other.
   *
   * @param mean of the whole, in the unit of the parts
   * @param deviation of the whole, if the parts are independent
   */
  public record Chain(double mean, double deviation) {
    /** Checks the ranges. */
    public Chain {
      Require.nonNegative("mean", mean);
      Require.nonNegative("deviation", deviation);
    }

    /** Adds up the parts. */
    public static Chain of(List<ThreePoint> parts) {
      double mean = 0;
      double variance = 0;
      for (ThreePoint part : parts) {
        mean += part.mean();
        variance += part.deviation() * part.deviation();
      }
      return new Chain(mean, Math.sqrt(variance));
    }

    /** The odds of being done in this much time. */
    public double odds(double time) {
      Require.nonNegative("time", time);
      if (deviation < 1e-12 * mean || deviation == 0) {
        return time >= mean ? 1 : 0;
      }
      return Normal.odds(Math.max(-1e6, Math.min(1e6, (time - mean) / deviation)));
    }

    /** The time that these odds need, strictly between 0 and 1. */
    public double timeFor(double odds) {
      return Math.max(0, mean + Normal.deviations(odds) * deviation);
    }
  }

  /** The odds that all independent chains are done in this much time. */
  public static double odds(List<Chain> chains, double time) {
    double product = 1;
    for (Chain chain : chains) {
      product *= chain.odds(time);
    }
    return product;
  }
}
