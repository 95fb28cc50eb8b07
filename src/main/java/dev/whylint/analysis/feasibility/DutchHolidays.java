package dev.whylint.analysis.feasibility;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The public holidays of the Netherlands on which offices are closed.
 *
 * <p>Good Friday is left out, since many work on it. Liberation Day counts once in five years, as
 * most agreements have it. Easter by the anonymous Gregorian computus (Meeus, Astronomical
 * Algorithms, 1991).
 */
final class DutchHolidays {
  private static final int LIBERATION_EVERY = 5;

  private DutchHolidays() {}

  static Set<LocalDate> in(int year) {
    LocalDate easter = easter(year);
    Set<LocalDate> days = new LinkedHashSet<>();
    days.add(LocalDate.of(year, Month.JANUARY, 1));
    days.add(easter);
    days.add(easter.plusDays(1));
    days.add(kingsDay(year));
    if (year % LIBERATION_EVERY == 0) {
      days.add(LocalDate.of(year, Month.MAY, 5));
    }
    days.add(easter.plusDays(39));
    days.add(easter.plusDays(49));
    days.add(easter.plusDays(50));
    days.add(LocalDate.of(year, Month.DECEMBER, 25));
    days.add(LocalDate.of(year, Month.DECEMBER, 26));
    return days;
  }

  private static LocalDate kingsDay(int year) {
    LocalDate day = LocalDate.of(year, Month.APRIL, 27);
    return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(1) : day;
  }

  static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int rest = year % 100;
    int moon =
        (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
    int shift = (golden + 11 * moon + 22 * weekday) / 451;
    int days = moon + weekday - 7 * shift + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }
}
