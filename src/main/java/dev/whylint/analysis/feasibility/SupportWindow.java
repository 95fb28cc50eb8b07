package dev.whylint.analysis.feasibility;

/**
 * What one fault costs that starts when the help desk has just gone home.
 *
 * <p>Evidence tier A: a fault at the start of the longest gap waits until its end. It does not hold
 * where a failover is automatic or somebody is on call.
 *
 * @param longestGapSeconds the longest time in a week that nobody is there
 * @param availability of a year in which that is the only fault
 */
public record SupportWindow(double longestGapSeconds, double availability) {
  /** Takes the gap, zero or more; past a year the availability is 0. */
  public static SupportWindow of(double longestGapSeconds) {
    Require.nonNegative("longestGapSeconds", longestGapSeconds);
    return new SupportWindow(
        longestGapSeconds, 1 - Math.min(1, longestGapSeconds / TimeUnits.SECONDS_PER_YEAR));
  }

  /**
   * Years of allowed downtime that one fault in the longest gap uses up.
   *
   * @param targetAvailability 0 to 0.999999999
   */
  public double yearsOfAllowance(double targetAvailability) {
    Require.within("targetAvailability", targetAvailability, 0, 0.999999999);
    return longestGapSeconds / AvailabilityChain.downtimeSecondsPerYear(targetAvailability);
  }
}
