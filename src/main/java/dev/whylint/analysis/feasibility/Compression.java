package dev.whylint.analysis.feasibility;

/**
 * How far a schedule of fixed scope lies under the time its effort usually takes.
 *
 * <p>Evidence tier C, rising to B under the kindest published floor. Nominal time is {@code 3 x
 * PM^(1/3)} months (McConnell, Software Estimation, 2006; coefficients from 2 to 4 are in print)
 * and no one publishes a schedule under 75 % of nominal (COCOMO II has no rating below it;
 * McConnell ch. 20). Not for package configuration, roll-outs, or work whose scope may shrink.
 *
 * @param effortPersonMonths the effort
 * @param calendarMonths the time asked for
 * @param nominalMonths the usual time
 * @param ratio asked over nominal
 * @param floorMonths 75 % of nominal at the kindest published coefficient
 * @param greatestTeam the largest average team that is of use: effort over 75 % of nominal
 */
public record Compression(
    double effortPersonMonths,
    double calendarMonths,
    double nominalMonths,
    double ratio,
    double floorMonths,
    double greatestTeam) {
  /** Person-months below which the formula says nothing. */
  public static final double LEAST_PERSON_MONTHS = 12;

  /** Share of nominal below which no model has data (COCOMO II SCED; McConnell ch. 20). */
  public static final double SHORTEST_RATIO = 0.75;

  /** Share of nominal below which haste has a price worth naming (COCOMO II SCED 85 %). */
  public static final double COSTLY_RATIO = 0.85;

  private static final double USUAL_COEFFICIENT = 3.0;
  private static final double KINDEST_COEFFICIENT = 2.0;

  /**
   * Compares effort with time.
   *
   * @param effortPersonMonths from {@link #LEAST_PERSON_MONTHS}
   * @param calendarMonths zero or more
   */
  public static Compression of(double effortPersonMonths, double calendarMonths) {
    Require.within("effortPersonMonths", effortPersonMonths, LEAST_PERSON_MONTHS, Require.LARGEST);
    Require.nonNegative("calendarMonths", calendarMonths);
    double root = Math.cbrt(effortPersonMonths);
    double nominal = USUAL_COEFFICIENT * root;
    return new Compression(
        effortPersonMonths,
        calendarMonths,
        nominal,
        calendarMonths / nominal,
        SHORTEST_RATIO * KINDEST_COEFFICIENT * root,
        effortPersonMonths / (SHORTEST_RATIO * nominal));
  }

  /**
   * The least factor by which the effort grows for the haste: COCOMO II's schedule multipliers (85
   * %: 1.14, 75 %: 1.43), joined by straight lines and held below 75 %.
   */
  public double leastEffortFactor() {
    if (ratio >= 1) {
      return 1;
    }
    if (ratio >= COSTLY_RATIO) {
      return 1 + 0.14 * (1 - ratio) / (1 - COSTLY_RATIO);
    }
    double below = Math.min(COSTLY_RATIO - ratio, COSTLY_RATIO - SHORTEST_RATIO);
    return 1.14 + 0.29 * below / (COSTLY_RATIO - SHORTEST_RATIO);
  }

  /** The greatest such factor: Putnam's fourth power, held below 75 % of nominal. */
  public double greatestEffortFactor() {
    return ratio >= 1 ? 1 : Math.pow(Math.max(ratio, SHORTEST_RATIO), -4);
  }
}
