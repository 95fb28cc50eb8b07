package dev.whylint.analysis;

import dev.whylint.analysis.feasibility.TimeUnits;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Day;
import dev.whylint.brief.Plan;
import dev.whylint.brief.quantity.Span;
import dev.whylint.brief.quantity.When;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts the dates of one brief on the calendar.
 *
 * <p>A month or quarter has a first and a last day; a rule takes the one that is kind to the brief.
 * A span ({@code 60 days}) counts from the start of the plan, or from today where there is none.
 */
public final class Dates {
  private static final double LONGEST_SPAN_DAYS = 200 * 365.25;

  private final LocalDate today;
  private final Optional<LocalDate> plannedStart;
  private final @Nullable Day deadline;

  /** The dates of a brief, read on the day that it is held against. */
  public Dates(Brief brief, LocalDate today) {
    this.today = today;
    Plan plan = brief.plan();
    Day start = plan == null ? null : plan.start();
    this.plannedStart =
        start != null && start.value() instanceof When when
            ? Optional.of(when.from())
            : spanned(start, today);
    this.deadline = plan == null ? null : plan.deadline();
  }

  /** The day that the brief is held against. */
  public LocalDate today() {
    return today;
  }

  /** The first day of the plan, where it names one. */
  public Optional<LocalDate> plannedStart() {
    return plannedStart;
  }

  /** The first day of the plan, else today. */
  public LocalDate start() {
    return plannedStart.orElse(today);
  }

  /** The last day of the plan's deadline, where it has one. */
  public Optional<LocalDate> deadline() {
    return last(deadline);
  }

  /** The earliest day that is meant. */
  public Optional<LocalDate> first(@Nullable Day day) {
    return day != null && day.value() instanceof When when
        ? Optional.of(when.from())
        : spanned(day, start());
  }

  /** The latest day that is meant. */
  public Optional<LocalDate> last(@Nullable Day day) {
    return day != null && day.value() instanceof When when
        ? Optional.of(when.to())
        : spanned(day, start());
  }

  /** Months from one day to the end of another, 0 where the last comes first. */
  public static double months(LocalDate first, LocalDate last) {
    double days = last.toEpochDay() - first.toEpochDay() + 1.0;
    return Math.max(0, days / TimeUnits.CALENDAR_DAYS_PER_MONTH);
  }

  private static Optional<LocalDate> spanned(@Nullable Day day, LocalDate from) {
    if (day == null || !(day.value() instanceof Span span)) {
      return Optional.empty();
    }
    double days = span.length().highBase() / TimeUnits.SECONDS_PER_DAY;
    return days >= 0 && days <= LONGEST_SPAN_DAYS
        ? Optional.of(from.plusDays(Math.round(days)))
        : Optional.empty();
  }
}
