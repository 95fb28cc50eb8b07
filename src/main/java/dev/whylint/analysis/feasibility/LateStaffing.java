package dev.whylint.analysis.feasibility;

/**
 * Whether a newcomer still brings more than the colleagues who teach them lose.
 *
 * <p>Evidence tier A in form, C in its defaults: a newcomer helps only if {@code (time left - ramp)
 * x output} exceeds the mentors' effort (D. Jones 2014, after Brooks 1975). All in weeks.
 *
 * @param usefulWeeks that one newcomer works in full
 * @param mentorWeeks that colleagues spend on them
 * @param netWeeks gained, negative when people make it later
 * @param breakEvenWeeks that must be left for it to help
 */
public record LateStaffing(
    double usefulWeeks, double mentorWeeks, double netWeeks, double breakEvenWeeks) {
  /** Weeks until a newcomer produces in full, where the brief does not say. */
  public static final double DEFAULT_RAMP_WEEKS = 6;

  /** Share of a colleague's week that teaching takes during the ramp. */
  public static final double DEFAULT_MENTOR_SHARE = 0.5;

  /**
   * Takes the times.
   *
   * @param weeksLeft from joining to the deadline, zero or more
   * @param rampWeeks zero or more
   * @param mentorShare of a colleague's week during the ramp, 0 to 1
   */
  public static LateStaffing of(double weeksLeft, double rampWeeks, double mentorShare) {
    Require.nonNegative("weeksLeft", weeksLeft);
    Require.nonNegative("rampWeeks", rampWeeks);
    Require.share("mentorShare", mentorShare);
    double useful = Math.max(0, weeksLeft - rampWeeks);
    double mentor = Math.min(weeksLeft, rampWeeks) * mentorShare;
    return new LateStaffing(useful, mentor, useful - mentor, rampWeeks * (1 + mentorShare));
  }

  /** Takes the time left with the default ramp and teaching. */
  public static LateStaffing of(double weeksLeft) {
    return of(weeksLeft, DEFAULT_RAMP_WEEKS, DEFAULT_MENTOR_SHARE);
  }

  /** Pairs among so many people who may have to talk: {@code n (n - 1) / 2}. */
  public static double pairs(double people) {
    return Require.within("people", people, 1, 1e9) * (people - 1) / 2;
  }
}
