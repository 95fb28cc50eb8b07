package dev.whylint.analysis;

import dev.whylint.analysis.feasibility.TimeUnits;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Day;
import dev.whylint.brief.Plan;
import dev.whylint.brief.quantity.DateValue;
import dev.whylint.brief.quantity.Span;
import dev.whylint.brief.quantity.When;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Puts the dates of a brief on the calendar: today, the plan's start and deadline, and all others.
 *
 * <p>A span ({@code 60 days}) counts from the start of the plan, or from today where there is none;
 * the start itself counts from today. Years outside 1900 to 9000 are dates that one can be early or
 * late for, and none that work is reckoned to.
 */
public final class Dates {
  private static final double SECONDS_PER_DAY = 86_400;
  private static final double MOST_DAYS = 366_000;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 9000;

  private final LocalDate today;
  private final Optional<LocalDate> plannedStart;
  private final Optional<LocalDate> deadline;

  /** The dates of a brief, read on the day that it is held against. */
  public Dates(Brief brief, LocalDate today) {
    this.today = today;
    Plan plan = brief.plan();
    this.plannedStart =
        stretch(plan == null ? null : plan.start(), today)
            .map(Stretch::earliest)
            .filter(Dates::isReckonable);
    this.deadline = last(plan == null ? null : plan.deadline());
  }

  /**
   * From the first to the last day that a date may mean.
   *
   * @param latest not before {@code earliest}
   */
  public record Stretch(LocalDate earliest, LocalDate latest) {}

  /** The day that the brief is held against. */
  public LocalDate today() {
    return today;
  }

  /** The first day of the plan, where it names one. */
  public Optional<LocalDate> plannedStart() {
    return plannedStart;
  }

  /** The day that spans and work count from: the first day of the plan, else today. */
  public LocalDate start() {
    return plannedStart.orElse(today);
  }

  /** The last day of the plan's deadline, where it has one that can be reckoned with. */
  public Optional<LocalDate> deadline() {
    return deadline;
  }

  /** The days that a date may mean; empty where there is none or it is a placeholder. */
  public Optional<Stretch> of(@Nullable Day day) {
    return stretch(day, start());
  }

  /** The earliest day that is meant, where it can be reckoned with. */
  public Optional<LocalDate> first(@Nullable Day day) {
    return of(day).map(Stretch::earliest).filter(Dates::isReckonable);
  }

  /** The latest day that is meant, where it can be reckoned with. */
  public Optional<LocalDate> last(@Nullable Day day) {
    return of(day).map(Stretch::latest).filter(Dates::isReckonable);
  }

  /**
   * The longest time in seconds that a date leaves: a span by itself, a calendar date from the
   * start to the end of its last day; empty where there is none, or it lies before the start.
   */
  public OptionalDouble secondsUntil(@Nullable Day day) {
    DateValue value = day == null ? null : day.value();
    if (value instanceof Span span) {
      return OptionalDouble.of(span.length().highBase());
    }
    if (value instanceof When when && !when.to().isBefore(start())) {
      return OptionalDouble.of((ChronoUnit.DAYS.between(start(), when.to()) + 1) * SECONDS_PER_DAY);
    }
    return OptionalDouble.empty();
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

  private static boolean isReckonable(LocalDate date) {
    return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
  }

  private static Optional<Stretch> stretch(@Nullable Day day, LocalDate from) {
    DateValue value = day == null ? null : day.value();
    if (value instanceof When when) {
      return Optional.of(new Stretch(when.from(), when.to()));
    }
    if (value instanceof Span span) {
      double low = Math.floor(span.length().lowBase() / SECONDS_PER_DAY);
      double high = Math.ceil(span.length().highBase() / SECONDS_PER_DAY);
      return Optional.of(new Stretch(plus(from, low), plus(from, high)));
    }
    return Optional.empty();
  }

  private static LocalDate plus(LocalDate from, double days) {
    return from.plusDays((long) Math.max(-MOST_DAYS, Math.min(MOST_DAYS, days)));
  }
}
