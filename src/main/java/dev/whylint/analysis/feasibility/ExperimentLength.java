package dev.whylint.analysis.feasibility;

/**
 * How long two variants must run side by side before a difference between them can show.
 *
 * <p>Evidence tier A, approximate: {@code 16 p (1 - p) / d^2} cases a variant, for 80 % power at 5
 * % significance (Lehr 1992). Not for a share under 0.5 % or over 50 %.
 *
 * @param casesPerVariant rounded up to a whole case
 * @param days with the traffic split over two variants
 */
public record ExperimentLength(double casesPerVariant, double days) {
  /** The lowest share the approximation serves. */
  public static final double LEAST_SHARE = 0.005;

  /** The highest share the approximation serves. */
  public static final double GREATEST_SHARE = 0.5;

  private static final double LEHR = 16;
  private static final int VARIANTS = 2;

  /**
   * Takes a share, a difference and the traffic.
   *
   * @param baselineShare from {@link #LEAST_SHARE} to {@link #GREATEST_SHARE}
   * @param difference absolute, between 1e-9 and 1, of either sign
   * @param casesPerDay both variants together, above zero
   */
  public static ExperimentLength of(double baselineShare, double difference, double casesPerDay) {
    Require.within("baselineShare", baselineShare, LEAST_SHARE, GREATEST_SHARE);
    Require.within("difference", Math.abs(difference), 1e-9, 1);
    Require.positive("casesPerDay", casesPerDay);
    double cases = LEHR * baselineShare * (1 - baselineShare) / (difference * difference);
    double whole = Rounding.ceil(cases, 0);
    return new ExperimentLength(whole, VARIANTS * whole / casesPerDay);
  }
}
