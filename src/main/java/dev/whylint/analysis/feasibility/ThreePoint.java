package dev.whylint.analysis.feasibility;

/**
 * An estimate as optimistic, likely and pessimistic, in one unit of the caller's.
 *
 * <p>Mean {@code (O + 4M + P) / 6} and standard deviation {@code (P - O) / 6} (PERT, Malcolm et al.
 * 1959). Both ends of an expert lie nearer the middle than the true extremes.
 *
 * @param optimistic zero or more
 * @param likely from the optimistic value
 * @param pessimistic from the likely value
 */
public record ThreePoint(double optimistic, double likely, double pessimistic) {
  /** A pessimistic value under this multiple of the likely one is no credible range. */
  public static final double CREDIBLE_RANGE = 1.2;

  /** Checks the order. */
  public ThreePoint {
    Require.nonNegative("optimistic", optimistic);
    Require.within("likely", likely, optimistic, Require.LARGEST);
    Require.within("pessimistic", pessimistic, likely, Require.LARGEST);
  }

  /** The PERT mean. */
  public double mean() {
    return (optimistic + 4 * likely + pessimistic) / 6;
  }

  /** The mean of a triangular distribution with these corners. */
  public double triangularMean() {
    return (optimistic + likely + pessimistic) / 3;
  }

  /** The PERT standard deviation. */
  public double deviation() {
    return (pessimistic - optimistic) / 6;
  }

  /** Whether the range says anything: the ends lie apart, and not on one side only. */
  public boolean isCredible() {
    return optimistic < likely && pessimistic >= CREDIBLE_RANGE * likely;
  }
}
