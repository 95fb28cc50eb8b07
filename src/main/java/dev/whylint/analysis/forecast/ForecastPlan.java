package dev.whylint.analysis.forecast;

import dev.whylint.analysis.feasibility.Require;
import dev.whylint.analysis.feasibility.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * All that a forecast is made from.
 *
 * @param works at least one
 * @param team at least one step; somebody must be available in the end
 * @param ratePerPersonDay money for one person for one day, zero or more
 * @param contingencyShare reserve on top of the budget, 0 to 100; 0 where it is part of the budget
 * @param start the first day of work
 * @param deadline the last day of work, where there is one
 * @param budget money without the contingency, where there is one
 * @param coneHighFactor factor on a single-point estimate that nine in ten outcomes stay under, 1
 *     to 1000; 1 takes such estimates as certain
 * @param calendar which days are worked
 */
public record ForecastPlan(
    List<Work> works,
    List<TeamStep> team,
    double ratePerPersonDay,
    double contingencyShare,
    LocalDate start,
    @Nullable LocalDate deadline,
    OptionalDouble budget,
    double coneHighFactor,
    WorkingCalendar calendar) {
  /** Checks the ranges and freezes the lists. */
  public ForecastPlan {
    works = List.copyOf(works);
    team = List.copyOf(team);
    Require.atLeastOne("number of works", works.size());
    Require.atLeastOne("number of team steps", team.size());
    Require.nonNegative("ratePerPersonDay", ratePerPersonDay);
    Require.within("contingencyShare", contingencyShare, 0, 100);
    Require.within("coneHighFactor", coneHighFactor, 1, 1000);
    budget.ifPresent(money -> Require.nonNegative("budget", money));
  }

  /** The money that all fixed costs come to. */
  public double fixedCost() {
    return works.stream().mapToDouble(Work::fixedCost).sum();
  }

  /** The budget with the contingency on top. */
  public OptionalDouble availableMoney() {
    return budget.isPresent()
        ? OptionalDouble.of(budget.getAsDouble() * (1 + contingencyShare))
        : OptionalDouble.empty();
  }

  /** The working days from start to deadline, both counted. */
  public OptionalDouble availableDays() {
    LocalDate last = deadline;
    return last == null
        ? OptionalDouble.empty()
        : OptionalDouble.of(calendar.daysBetween(start, last));
  }

  /** Whether a work must wait for a day. */
  boolean waits() {
    return works.stream().anyMatch(work -> work.waitDays() > 0);
  }

  /** The same plan with this part of every effort left. */
  ForecastPlan withScope(double part) {
    return with(works.stream().map(work -> work.scaled(part)).toList(), team);
  }

  /** The same plan with more people in the first step, on the terms of those already there. */
  ForecastPlan withMorePeople(double more) {
    List<TeamStep> larger = new ArrayList<>(team);
    TeamStep first = team.get(0);
    larger.set(
        0,
        new TeamStep(first.from(), first.people() + more, first.availability(), first.rampWeeks()));
    return with(works, larger);
  }

  private ForecastPlan with(List<Work> otherWorks, List<TeamStep> otherTeam) {
    return new ForecastPlan(
        otherWorks,
        otherTeam,
        ratePerPersonDay,
        contingencyShare,
        start,
        deadline,
        budget,
        coneHighFactor,
        calendar);
  }
}
