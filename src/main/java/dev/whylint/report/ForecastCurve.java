package dev.whylint.report;

import dev.whylint.analysis.forecast.Forecast;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The odds of being done on days at even distances, from hardly any to nearly all. */
final class ForecastCurve {
  private static final int MOST_ROWS = 12;
  private static final double FIRST = 0.01;
  private static final double LAST = 0.99;
  private static final LocalDate END = LocalDate.of(9999, 12, 31);

  private static final List<Step> STEPS =
      List.of(
          new Step(1, 0),
          new Step(7, 0),
          new Step(14, 0),
          new Step(0, 1),
          new Step(0, 2),
          new Step(0, 3),
          new Step(0, 6),
          new Step(0, 12),
          new Step(0, 60),
          new Step(0, 600),
          new Step(0, 12_000));

  private ForecastCurve() {}

  /** A day and the odds, 0 to 1, of having finished by its end. */
  record Point(LocalDate day, double odds, boolean deadline) {}

  /** The points, the deadline among them, by day. */
  static List<Point> of(Forecast forecast) {
    LocalDate deadline = forecast.plan().deadline();
    LocalDate first = forecast.finish(FIRST);
    LocalDate last = forecast.finish(LAST);
    List<LocalDate> days = List.of();
    for (Step step : STEPS) {
      days = step.days(first, last);
      if (days.size() <= MOST_ROWS) {
        break;
      }
    }
    TreeSet<LocalDate> all = new TreeSet<>(days);
    if (deadline != null) {
      all.add(deadline);
    }
    List<Point> points = new ArrayList<>();
    for (LocalDate day : all) {
      points.add(new Point(day, forecast.oddsBy(day), day.equals(deadline)));
    }
    return List.copyOf(points);
  }

  /** A distance in days, counted in working days or on Fridays, or in months, at their ends. */
  private record Step(int days, int months) {
    List<LocalDate> days(LocalDate first, LocalDate last) {
      List<LocalDate> found = new ArrayList<>();
      LocalDate day = start(first);
      while (day.isBefore(last) && found.size() <= MOST_ROWS) {
        found.add(day);
        LocalDate next = next(day);
        day = next.isAfter(END) ? END : next;
      }
      found.add(day);
      return found;
    }

    private LocalDate start(LocalDate first) {
      if (days == 1) {
        return first;
      } else if (days > 1) {
        return first.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
      }
      LocalDate day = first.with(TemporalAdjusters.lastDayOfMonth());
      while (day.getMonthValue() % Math.min(12, months) != 0) {
        day = day.plusMonths(1).with(TemporalAdjusters.lastDayOfMonth());
      }
      return day;
    }

    private LocalDate next(LocalDate day) {
      if (days == 1) {
        return day.plusDays(day.getDayOfWeek() == DayOfWeek.FRIDAY ? 3 : 1);
      }
      return days > 1
          ? day.plusDays(days)
          : day.plusMonths(months).with(TemporalAdjusters.lastDayOfMonth());
    }
  }
}
