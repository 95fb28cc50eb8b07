package dev.whylint.analysis.feasibility;

/**
 * How many working days an acceptance test takes.
 *
 * <p>Evidence tier A: cases x minutes x (1 + share run again) over the testers' hours.
 *
 * @param kindestDays nothing run again, eight hours a day
 * @param hours of work with the stated share run again
 * @param days with the stated share and hours
 */
public record AcceptanceLoad(double kindestDays, double hours, double days) {
  /** Share of the cases run a second time, where the brief does not say. */
  public static final double DEFAULT_RETEST = 0.6;

  /** Hours a day a tester really tests, where the brief does not say. */
  public static final double DEFAULT_HOURS_PER_DAY = 5;

  /** The most hours of testing in a day. */
  public static final double KINDEST_HOURS_PER_DAY = 8;

  /**
   * Takes the load.
   *
   * @param cases zero or more
   * @param minutesPerCase zero or more
   * @param testers above zero
   * @param retestShare zero or more
   * @param hoursPerDay above 0 to 24
   */
  public static AcceptanceLoad of(
      double cases, double minutesPerCase, double testers, double retestShare, double hoursPerDay) {
    Require.positive("testers", testers);
    Require.within("retestShare", retestShare, 0, 100);
    Require.within("hoursPerDay", hoursPerDay, 0.01, 24);
    double once =
        Require.nonNegative("cases", cases)
            * Require.nonNegative("minutesPerCase", minutesPerCase)
            / 60;
    double hours = once * (1 + retestShare);
    double kindestHours = Math.max(hoursPerDay, KINDEST_HOURS_PER_DAY);
    return new AcceptanceLoad(once / testers / kindestHours, hours, hours / testers / hoursPerDay);
  }

  /** Takes the load at {@link #DEFAULT_RETEST} and {@link #DEFAULT_HOURS_PER_DAY}. */
  public static AcceptanceLoad of(double cases, double minutesPerCase, double testers) {
    return of(cases, minutesPerCase, testers, DEFAULT_RETEST, DEFAULT_HOURS_PER_DAY);
  }
}
