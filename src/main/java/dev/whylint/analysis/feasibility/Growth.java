package dev.whylint.analysis.feasibility;

/**
 * The compound rate that a growth from one figure to another implies.
 *
 * <p>Evidence tier A: {@code (target / base)^(1 / periods) - 1}.
 *
 * @param factor target over base
 * @param perPeriod the rate a period, from -1; 1 is a doubling each period
 */
public record Growth(double factor, double perPeriod) {
  /** More than this multiple of the client's own best year asks for a reason. */
  public static final double NOTABLE_MULTIPLE = 2;

  /**
   * Takes the figures, both in one unit.
   *
   * @param base above zero
   * @param target zero or more
   * @param periods years, months, ... from 1e-3 to 1e4
   * @throws IllegalArgumentException also where the implied rate exceeds 1e24 a period
   */
  public static Growth of(double base, double target, double periods) {
    double factor = Require.nonNegative("target", target) / Require.positive("base", base);
    double rate = Math.pow(factor, 1 / Require.within("periods", periods, 1e-3, 1e4)) - 1;
    return new Growth(factor, Require.within("implied rate", rate, -1, Require.LARGEST));
  }
}
