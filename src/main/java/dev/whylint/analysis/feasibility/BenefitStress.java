package dev.whylint.analysis.feasibility;

/**
 * What a benefit-cost ratio is left with in an ordinary bad case, and how far figures lie apart.
 *
 * <p>Evidence tier B above USD 15 million, else C: large IT projects delivered 56 % less value at
 * 45 % more cost on average (McKinsey and Oxford, 2012); ordinary software overruns by 30 to 40 %
 * (Molokken and Jorgensen, 2003).
 */
public final class BenefitStress {
  /** Figures this far apart were never agreed. */
  public static final double NOTABLE_GAP = 1.5;

  private static final double LARGE_LOSS_OF_VALUE = 0.56;
  private static final double LARGE_OVERRUN = 0.45;

  private BenefitStress() {}

  /** The ratio after the average outcome of a large project; ratio zero or more. */
  public static double large(double benefitCostRatio) {
    return Require.nonNegative("benefitCostRatio", benefitCostRatio)
        * (1 - LARGE_LOSS_OF_VALUE)
        / (1 + LARGE_OVERRUN);
  }

  /** The ratio after an ordinary overrun and the client's own haircut on benefits, 0 to 1. */
  public static double ordinary(double benefitCostRatio, double benefitHaircut) {
    return Require.nonNegative("benefitCostRatio", benefitCostRatio)
        * (1 - Require.share("benefitHaircut", benefitHaircut))
        / (1 + OwnHistory.PUBLISHED_SOFTWARE_OVERRUN);
  }

  /** The greater of two figures over the lesser; both above zero. */
  public static double gap(double one, double other) {
    Require.positive("one", one);
    Require.positive("other", other);
    return Math.max(one, other) / Math.min(one, other);
  }

  /**
   * Years until a cost is earned back.
   *
   * @param cost zero or more
   * @param yearlyNetBenefit benefit less run cost, above zero
   */
  public static double paybackYears(double cost, double yearlyNetBenefit) {
    return Require.nonNegative("cost", cost)
        / Require.positive("yearlyNetBenefit", yearlyNetBenefit);
  }
}
