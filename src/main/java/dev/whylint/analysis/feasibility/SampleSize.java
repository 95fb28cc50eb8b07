package dev.whylint.analysis.feasibility;

/**
 * How exactly a sample shows a share.
 *
 * <p>Evidence tier A: the normal approximation for planning, {@code 1.96^2 p (1 - p) / e^2}, and
 * the interval of Wilson (1927) for what a sample did or will show. A test for the absence of
 * errors is {@link ZeroErrorProof}.
 */
public final class SampleSize {
  private static final double Z95 = 1.959963984540054;

  private SampleSize() {}

  /**
   * An interval at 95 % confidence.
   *
   * @param low its lower end, 0 to 1
   * @param high its upper end, 0 to 1
   */
  public record Interval(double low, double high) {}

  /**
   * Cases needed to show a share to within a margin, at 95 %.
   *
   * @param share expected, 0 to 1; 0.5 where unknown
   * @param margin to either side, from 1e-9 to 1
   * @return a whole number of cases
   */
  public static double casesNeeded(double share, double margin) {
    Require.share("share", share);
    Require.within("margin", margin, 1e-9, 1);
    return Rounding.ceil(Z95 * Z95 * share * (1 - share) / (margin * margin), 0);
  }

  /** The margin to either side that a sample of this many cases gives, at 95 %. */
  public static double margin(double share, double cases) {
    Require.share("share", share);
    return Z95 * Math.sqrt(share * (1 - share) / Require.within("cases", cases, 1, 1e18));
  }

  /** Where the true share lies, at 95 %, when a sample shows this one. */
  public static Interval interval(double share, double cases) {
    Require.share("share", share);
    Require.within("cases", cases, 1, 1e18);
    double z2 = Z95 * Z95;
    double centre = (share + z2 / (2 * cases)) / (1 + z2 / cases);
    double half =
        Z95 / (1 + z2 / cases) * Math.sqrt(share * (1 - share) / cases + z2 / (4 * cases * cases));
    return new Interval(Math.max(0, centre - half), Math.min(1, centre + half));
  }

  /**
   * Cases needed to tell a target share from a limit it must not touch, at 95 %: the margin is the
   * distance between them.
   */
  public static double casesToTellApart(double target, double limit) {
    return casesNeeded(target, Math.abs(target - Require.share("limit", limit)));
  }
}
