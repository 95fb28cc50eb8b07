package dev.whylint.analysis.feasibility;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Counts working days between dates: Monday to Friday, with or without Dutch public holidays.
 *
 * <p>Years run from 1900 to 9999. Without holidays the count is kind: it finds more days than there
 * are.
 *
 * @param dutchHolidays whether Dutch public holidays are days off
 */
public record WorkingCalendar(boolean dutchHolidays) {
  /** Monday to Friday, no holidays. */
  public static final WorkingCalendar WEEKDAYS = new WorkingCalendar(false);

  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
  private static final int WEEK = 7;
  private static final int WORKING_WEEK = 5;

  /** Whether people work on this day. */
  public boolean isWorkingDay(LocalDate date) {
    return isWeekday(date) && !(dutchHolidays && DutchHolidays.in(date.getYear()).contains(date));
  }

  /**
   * Working days from the first date to the last, both counted; 0 when the last comes first.
   *
   * @throws IllegalArgumentException where there are any outside the years 1900 to 9999
   */
  public int daysBetween(LocalDate first, LocalDate last) {
    if (last.isBefore(first)) {
      return 0;
    }
    long days = ChronoUnit.DAYS.between(inRange(first), inRange(last)) + 1;
    int count = (int) (days / WEEK) * WORKING_WEEK;
    for (LocalDate day = last.minusDays(days % WEEK); day.isBefore(last); ) {
      day = day.plusDays(1);
      count += isWeekday(day) ? 1 : 0;
    }
    return count - holidaysBetween(first, last);
  }

  /**
   * The day on which the given amount of work days is done when the first is {@code start} or the
   * first working day after it. Part of a day counts as a day; nothing to do ends on the start.
   *
   * @param workingDays zero or more; the result stays within the year 9999
   */
  public LocalDate dayAfter(LocalDate start, double workingDays) {
    double whole = Rounding.ceil(Require.nonNegative("workingDays", workingDays), 0);
    if (whole == 0) {
      return start;
    }
    long weeks = (long) Math.max(0, Math.floor((whole - 1) / WORKING_WEEK) - 1);
    if (weeks > ChronoUnit.WEEKS.between(inRange(start), LAST) - 2) {
      return LAST;
    }
    LocalDate day = start.plusWeeks(weeks);
    double left = whole - daysBetween(start, day.minusDays(1));
    while (left > 0 && day.isBefore(LAST)) {
      left -= isWorkingDay(day) ? 1 : 0;
      day = left > 0 ? day.plusDays(1) : day;
    }
    return day;
  }

  private int holidaysBetween(LocalDate first, LocalDate last) {
    int count = 0;
    if (dutchHolidays) {
      for (int year = first.getYear(); year <= last.getYear(); year++) {
        for (LocalDate day : DutchHolidays.in(year)) {
          count += isWeekday(day) && !day.isBefore(first) && !day.isAfter(last) ? 1 : 0;
        }
      }
    }
    return count;
  }

  private static boolean isWeekday(LocalDate date) {
    return date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY;
  }

  private static LocalDate inRange(LocalDate date) {
    if (date.isBefore(FIRST) || date.isAfter(LAST)) {
      throw new IllegalArgumentException("date must lie in the years 1900 to 9999, was " + date);
    }
    return date;
  }
}
