package dev.whylint.analysis;

import dev.whylint.analysis.feasibility.Capacity;
import dev.whylint.analysis.feasibility.LateStaffing;
import dev.whylint.analysis.forecast.TeamStep;
import dev.whylint.brief.Figure;
import dev.whylint.brief.Plan;
import dev.whylint.brief.quantity.Dimension;
import dev.whylint.brief.quantity.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The people of a plan, from when, and for which share of their time.
 *
 * @param groups the first team, then those who join; at least one
 * @param availability share of their days that reaches the work, above 0 to 1
 * @param availabilityGiven whether the brief says so; else it is the usual default
 */
public record PlanTeam(List<Group> groups, double availability, boolean availabilityGiven) {
  private static final double MOST_PEOPLE = 1e6;
  private static final double LEAST_RATE = 1e-5;
  private static final int LONGEST_YEARS = 38;

  /** People who start together. */
  public record Group(double people, LocalDate from, boolean joins) {}

  /** Freezes the list. */
  public PlanTeam {
    groups = List.copyOf(groups);
  }

  /**
   * The team of a plan; empty where its size, or the size or date of a later group, is unknown, or
   * where in a working life it would hardly give a day.
   */
  public static Optional<PlanTeam> of(@Nullable Plan plan, Dates dates) {
    Plan.Team team = plan == null ? null : plan.team();
    Optional<Double> size = team == null ? Optional.empty() : people(team.size());
    if (team == null || size.isEmpty() || size.get() <= 0) {
      return Optional.empty();
    }
    LocalDate from = dates.first(team.from()).orElse(dates.start());
    List<Group> groups = new ArrayList<>();
    groups.add(new Group(size.get(), later(from, dates.start()), false));
    for (Plan.Joining joining : team.joining()) {
      Optional<Double> people = people(joining.people());
      Optional<LocalDate> day = dates.first(joining.from());
      if (people.isEmpty() || day.isEmpty()) {
        return Optional.empty();
      }
      groups.add(new Group(people.get(), later(day.get(), dates.start()), true));
    }
    Optional<Double> stated = share(team.availability());
    double share = stated.orElse(Capacity.DEFAULT_AVAILABILITY);
    return Optional.of(new PlanTeam(groups, share, stated.isPresent()))
        .filter(known -> known.rateWithin(dates.start().plusYears(LONGEST_YEARS)) >= LEAST_RATE);
  }

  /** Person-days a day of all who have come by a date. */
  private double rateWithin(LocalDate date) {
    return availability
        * groups.stream()
            .filter(group -> group.from().isBefore(date))
            .mapToDouble(Group::people)
            .sum();
  }

  /** A stated availability as a share above 0 to 1; empty where there is none to reckon with. */
  private static Optional<Double> share(@Nullable Figure figure) {
    return Optional.ofNullable(figure)
        .flatMap(Figure::quantity)
        .filter(value -> value.unit().dimension() == Dimension.PERCENT)
        .map(value -> Math.min(1, value.base() / 100))
        .filter(share -> share > 0);
  }

  private static Optional<Double> people(@Nullable Figure figure) {
    return Optional.ofNullable(figure)
        .flatMap(Figure::quantity)
        .map(Quantity::base)
        .filter(count -> count <= MOST_PEOPLE);
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? b : a;
  }

  /** All people together. */
  public double people() {
    return groups.stream().mapToDouble(Group::people).sum();
  }

  /** The steps of a forecast. */
  List<TeamStep> steps(boolean kindest) {
    double share = kindest && !availabilityGiven ? 1 : availability;
    double ramp = kindest ? 0 : LateStaffing.DEFAULT_RAMP_WEEKS;
    return groups.stream()
        .map(g -> new TeamStep(g.from(), g.people(), share, g.joins() ? ramp : 0))
        .toList();
  }
}
