package dev.whylint.analysis.forecast;

import dev.whylint.analysis.feasibility.Require;

/**
 * How a forecast reads estimates and draws from them.
 *
 * <p>Judgement, not measurement: parts of one project share a team, a client and a technology, so
 * their estimates miss in the same direction. Taken as independent, the sum of twenty parts looks
 * far surer than any project ever was; taken as one, no part could make up for another. {@link
 * #USUAL_CORRELATION} lets what is shared make about nine tenths of the variance of twenty equal
 * parts and half that of three.
 *
 * @param samples draws where no closed form applies, from 1,000 to 1,000,000
 * @param seed of the draws; the same seed gives the same numbers
 * @param correlation between the normal scores of any two works, 0 to 0.9
 * @param ends what the low and high value of a three-point estimate stand for
 */
public record Assumptions(int samples, long seed, double correlation, Ends ends) {
  /** Correlation between any two works where nothing is measured. */
  public static final double USUAL_CORRELATION = 0.3;

  /** Ten thousand draws, the usual correlation, ends as the extremes. */
  public static final Assumptions USUAL =
      new Assumptions(10_000, 20_030_617L, USUAL_CORRELATION, Ends.EXTREMES);

  /** Checks the ranges. */
  public Assumptions {
    Require.within("samples", samples, 1_000, 1_000_000);
    Require.within("correlation", correlation, 0, 0.9);
  }

  /** What the ends of a three-point estimate stand for. */
  public enum Ends {
    /** The least and the most the work can take (PERT as published): the narrow reading. */
    EXTREMES,
    /** The 10th and 90th percentile, which is what experts give at best: the wide reading. */
    P10_P90
  }

  /** The same with another number of draws. */
  public Assumptions withSamples(int other) {
    return new Assumptions(other, seed, correlation, ends);
  }

  /** The same with another start of the draws. */
  public Assumptions withSeed(long other) {
    return new Assumptions(samples, other, correlation, ends);
  }

  /** The same with another correlation. */
  public Assumptions withCorrelation(double other) {
    return new Assumptions(samples, seed, other, ends);
  }

  /** The same with another reading of the ends. */
  public Assumptions withEnds(Ends other) {
    return new Assumptions(samples, seed, correlation, other);
  }
}
