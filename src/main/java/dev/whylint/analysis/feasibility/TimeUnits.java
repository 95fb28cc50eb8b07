package dev.whylint.analysis.feasibility;

/** How many of one unit of time make another, where the trade has a convention of its own. */
public final class TimeUnits {
  /** Working days in one person-month: 152 hours of COCOMO II in days of eight hours. */
  public static final double WORKING_DAYS_PER_PERSON_MONTH = 19;

  /** Working days in a week, Monday to Friday. */
  public static final double WORKING_DAYS_PER_WEEK = 5;

  /** Calendar days in an average month of the Gregorian calendar. */
  public static final double CALENDAR_DAYS_PER_MONTH = 365.2425 / 12;

  /** Seconds in a day. */
  public static final double SECONDS_PER_DAY = 86_400;

  /** Seconds in a year of 8,766 hours, the year that availability figures are quoted over. */
  public static final double SECONDS_PER_YEAR = 8_766 * 3_600.0;

  private TimeUnits() {}
}
