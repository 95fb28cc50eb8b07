package dev.whylint.analysis.feasibility;

/**
 * How wide an estimate still is at each phase of the thinking, and what a reserve covers of it.
 *
 * <p>Evidence tier C: Boehm 1981 and McConnell, Software Estimation, 2006; expert judgement at its
 * best, not a law, and it narrows by decisions alone. Low and high are read as the 10th and 90th
 * percentile of a lognormal with the estimate as its median, which is kind: first estimates lean
 * low.
 */
public enum ConeOfUncertainty {
  /** Initial concept: a quarter to four times. */
  IDEA(4),
  /** Approved product definition: half to twice. */
  PROPOSAL(2),
  /** Requirements complete: two thirds to one and a half times. */
  SPECIFIED(1.5),
  /** User interface designed: 0.8 to 1.25 times. */
  DESIGNED(1.25),
  /** Detailed design complete: 0.9 to 1.1 times. */
  DETAILED(1.1);

  /** A reserve at a fixed price should cover at least this share of the outcomes. */
  public static final double LEAST_COVER = 0.7;

  private final double highFactor;

  ConeOfUncertainty(double highFactor) {
    this.highFactor = highFactor;
  }

  /** The factor on the estimate that nine in ten outcomes stay under. */
  public double highFactor() {
    return highFactor;
  }

  /** The factor on the estimate that one in ten outcomes stays under. */
  public double lowFactor() {
    return 1 / highFactor;
  }

  /** The share of the outcomes that a reserve covers; reserve as a share, 0 to 1000. */
  public double covered(double reserveShare) {
    return covered(highFactor, reserveShare);
  }

  /** The reserve that covers a share of the outcomes, as a share of the estimate; at least 0. */
  public double reserveFor(double coveredShare) {
    return Math.max(0, Math.expm1(Normal.deviations(coveredShare) * spread(highFactor)));
  }

  /** As {@link #covered(double)}, for any high factor above 1 to 1000. */
  public static double covered(double highFactor, double reserveShare) {
    Require.within("reserveShare", reserveShare, 0, 1000);
    return Normal.odds(Math.log1p(reserveShare) / spread(highFactor));
  }

  /** The lognormal's standard deviation for a high factor above 1 to 1000. */
  public static double spread(double highFactor) {
    return Math.log(Require.within("highFactor", highFactor, 1.0001, 1000)) / Normal.Z90;
  }
}
