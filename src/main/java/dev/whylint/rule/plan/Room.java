package dev.whylint.rule.plan;

import dev.whylint.analysis.Dates;
import dev.whylint.analysis.PlanEffort;
import dev.whylint.analysis.PlanForecast;
import dev.whylint.analysis.PlanTeam;
import dev.whylint.analysis.feasibility.Capacity;
import dev.whylint.analysis.feasibility.TimeUnits;
import dev.whylint.analysis.feasibility.WorkingCalendar;
import dev.whylint.engine.Severity;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The work of a plan beside what its people can give until the deadline.
 *
 * <p>In person-months where every estimate is in person-months or years, since a person gives one
 * of these in a month; else in person-days.
 *
 * @param inMonths whether the amounts are person-months, else person-days
 * @param people all of them
 * @param time months or working days from start to deadline
 * @param availability share of their time, stated or the default
 * @param kindest what they give fully available
 * @param capacity what they give at this availability
 * @param low the lowest estimate
 * @param likely the likely estimate
 */
record Room(
    boolean inMonths,
    double people,
    double time,
    double availability,
    double kindest,
    double capacity,
    double low,
    double likely) {

  /** Compares; empty where effort, team or deadline is missing, or the deadline has no days. */
  static Optional<Room> of(PlanForecast forecast) {
    Optional<LocalDate> deadline = forecast.dates().deadline();
    Optional<PlanTeam> team = forecast.team();
    PlanEffort effort = forecast.effort();
    if (effort.isEmpty() || deadline.isEmpty() || team.isEmpty()) {
      return Optional.empty();
    }
    boolean months = effort.inMonths();
    double unit = months ? TimeUnits.WORKING_DAYS_PER_PERSON_MONTH : 1;
    double kindest = 0;
    for (PlanTeam.Group group : team.get().groups()) {
      kindest += group.people() * time(group.from(), deadline.get(), months);
    }
    double time = time(forecast.dates().start(), deadline.get(), months);
    return time > 0
        ? Optional.of(
            new Room(
                months,
                team.get().people(),
                time,
                team.get().availability(),
                kindest,
                kindest * team.get().availability(),
                effort.lowDays() / unit,
                effort.likelyDays() / unit))
        : Optional.empty();
  }

  private static double time(LocalDate from, LocalDate to, boolean months) {
    return months ? Dates.months(from, to) : WorkingCalendar.WEEKDAYS.daysBetween(from, to);
  }

  /** How it weighs; empty where there is room. */
  Optional<Severity> severity() {
    if (kindest < low) {
      return Optional.of(Severity.BLOCKER);
    } else if (capacity < likely) {
      return Optional.of(Severity.MAJOR);
    }
    return capacity < Capacity.NARROW_MARGIN * likely
        ? Optional.of(Severity.MINOR)
        : Optional.empty();
  }
}
