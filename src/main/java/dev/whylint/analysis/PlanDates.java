package dev.whylint.analysis;

import dev.whylint.analysis.feasibility.TimeUnits;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Day;
import dev.whylint.brief.Plan;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From when to when a plan runs, and on which days its things are due. */
public final class PlanDates {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 9000;

  private final Dates dates;
  private final Optional<LocalDate> plannedStart;
  private final Optional<LocalDate> deadline;

  /** The dates of a brief, read on the day that it is held against. */
  public PlanDates(Brief brief, LocalDate today) {
    this.dates = new Dates(brief, today);
    Plan plan = brief.plan();
    this.plannedStart = first(plan == null ? null : plan.start());
    this.deadline = last(plan == null ? null : plan.deadline());
  }

  /** The day that the brief is held against. */
  public LocalDate today() {
    return dates.today();
  }

  /** The first day of the plan, where it names one. */
  public Optional<LocalDate> plannedStart() {
    return plannedStart;
  }

  /** The first day of the plan, else today. */
  public LocalDate start() {
    return plannedStart.orElse(dates.today());
  }

  /** The last day of the plan's deadline, where it has one. */
  public Optional<LocalDate> deadline() {
    return deadline;
  }

  /** The earliest day that is meant. */
  public Optional<LocalDate> first(@Nullable Day day) {
    return dates.of(day).map(Dates.Stretch::earliest).filter(PlanDates::isReckonable);
  }

  /** The latest day that is meant. */
  public Optional<LocalDate> last(@Nullable Day day) {
    return dates.of(day).map(Dates.Stretch::latest).filter(PlanDates::isReckonable);
  }

  private static boolean isReckonable(LocalDate date) {
    return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
  }

  /** Months from the start to the deadline; 0 without one, or where it comes first. */
  public double months() {
    return deadline.map(day -> months(start(), day)).orElse(0.0);
  }

  /** Months from one day to the end of another, 0 where the last comes first. */
  public static double months(LocalDate first, LocalDate last) {
    double days = last.toEpochDay() - first.toEpochDay() + 1.0;
    return Math.max(0, days / TimeUnits.CALENDAR_DAYS_PER_MONTH);
  }
}
