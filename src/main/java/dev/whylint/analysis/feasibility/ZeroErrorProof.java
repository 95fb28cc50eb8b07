package dev.whylint.analysis.feasibility;

/**
 * What a test without a single error proves.
 *
 * <p>Evidence tier A: with no error in n cases the rate may, at 95 % confidence, still be about 3/n
 * (rule of three; Hanley and Lippman-Hand 1983, Jovanovic and Levy 1997), exactly {@code 1 -
 * 0.05^(1/n)}. So no finite test shows a rate of zero.
 */
public final class ZeroErrorProof {
  private static final double CHANCE_OF_BEING_WRONG = 0.05;

  private ZeroErrorProof() {}

  /**
   * Cases without an error that are needed to show a rate at 95 % confidence.
   *
   * @param errorRate from 1e-15 up to but not 1
   * @return a whole number of cases
   */
  public static double cleanCasesNeeded(double errorRate) {
    Require.within("errorRate", errorRate, 1e-15, Math.nextDown(1.0));
    return Math.ceil(Math.log(CHANCE_OF_BEING_WRONG) / Math.log1p(-errorRate));
  }

  /** The rate that {@code cases} without an error rule out, exactly; from one case on. */
  public static double provenRate(double cases) {
    Require.within("cases", cases, 1, Require.LARGEST);
    return -Math.expm1(Math.log(CHANCE_OF_BEING_WRONG) / cases);
  }

  /** The same by the rule of three, {@code 3 / cases}, at most 1: fit for a message. */
  public static double provenRateByRuleOfThree(double cases) {
    return Math.min(1, 3 / Require.within("cases", cases, 1, Require.LARGEST));
  }
}
