package dev.whylint.analysis;

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
 * Puts the dates of a brief on the calendar.
 *
 * <p>A span ({@code 60 days}) counts from the start of the plan, or from today where there is none;
 * the start itself counts from today.
 */
public final class Dates {
  private static final double SECONDS_PER_DAY = 86_400;
  private static final double MOST_DAYS = 366_000;

  private final LocalDate today;
  private final LocalDate origin;

  /** The dates of a brief. */
  public Dates(Brief brief, LocalDate today) {
    this.today = today;
    Plan plan = brief.plan();
    Day start = plan == null ? null : plan.start();
    this.origin = stretch(start, today).map(Stretch::earliest).orElse(today);
  }

  /**
   * From the first to the last day that a date may mean.
   *
   * @param latest not before {@code earliest}
   */
  public record Stretch(LocalDate earliest, LocalDate latest) {}

  /** The day that every brief is held against. */
  public LocalDate today() {
    return today;
  }

  /** The day that spans count from: the start of the plan, or today. */
  public LocalDate origin() {
    return origin;
  }

  /** The days that a date may mean; empty where there is none or it is a placeholder. */
  public Optional<Stretch> of(@Nullable Day day) {
    return stretch(day, origin);
  }

  /**
   * The longest time in seconds that a date leaves: a span by itself, a calendar date from the
   * origin to the end of its last day; empty where there is none, or it lies before the origin.
   */
  public OptionalDouble secondsUntil(@Nullable Day day) {
    DateValue value = day == null ? null : day.value();
    if (value instanceof Span span) {
      return OptionalDouble.of(span.length().highBase());
    }
    if (value instanceof When when && !when.to().isBefore(origin)) {
      return OptionalDouble.of((ChronoUnit.DAYS.between(origin, when.to()) + 1) * SECONDS_PER_DAY);
    }
    return OptionalDouble.empty();
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
