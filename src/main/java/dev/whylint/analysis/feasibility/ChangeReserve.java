package dev.whylint.analysis.feasibility;

/**
 * How much requirements grow between their baseline and delivery.
 *
 * <p>Evidence tier C: 1 to 4 % a month, about 2 % on average (C. Jones); how much a project can
 * bear depends on its size and duration (Kulk and Verhoef, Quantifying requirements volatility
 * effects, 2008).
 *
 * @param low growth as a share at 1 % a month: the kindest reading
 * @param usual at 2 %
 * @param high at 4 %
 */
public record ChangeReserve(double low, double usual, double high) {
  private static final double LOW_PER_MONTH = 0.01;
  private static final double USUAL_PER_MONTH = 0.02;
  private static final double HIGH_PER_MONTH = 0.04;

  /** Takes the months from baseline to delivery, 0 to 600. */
  public static ChangeReserve of(double months) {
    return new ChangeReserve(
        growth(LOW_PER_MONTH, months),
        growth(USUAL_PER_MONTH, months),
        growth(HIGH_PER_MONTH, months));
  }

  /** Compound growth at a rate a month from 0 to 1, over 0 to 600 months. */
  public static double growth(double perMonth, double months) {
    Require.share("perMonth", perMonth);
    return Math.pow(1 + perMonth, Require.within("months", months, 0, 600)) - 1;
  }
}
