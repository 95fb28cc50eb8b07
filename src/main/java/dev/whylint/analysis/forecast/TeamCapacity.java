package dev.whylint.analysis.forecast;

import dev.whylint.analysis.feasibility.TimeUnits;
import dev.whylint.analysis.feasibility.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;

/**
 * The person-days a team has given after each working day, newcomers' ramp included.
 *
 * <p>People who would join more than {@link #HORIZON} working days after the start are left out.
 * What colleagues lose by teaching is left out too, which is kind.
 */
final class TeamCapacity {
  /** Working days, some forty years, that are looked at one by one. */
  static final int HORIZON = 10_000;

  private static final double LEAST_RATE = 1e-6;

  private final double[] given;
  private final double lastRate;
  private final double peakPeople;
  private final double peakAvailability;

  private TeamCapacity(
      double[] given, double lastRate, double peakPeople, double peakAvailability) {
    this.given = given;
    this.lastRate = lastRate;
    this.peakPeople = peakPeople;
    this.peakAvailability = peakAvailability;
  }

  /**
   * Adds up the team.
   *
   * @throws IllegalArgumentException if nobody is ever available
   */
  static TeamCapacity of(List<TeamStep> team, LocalDate start, WorkingCalendar calendar) {
    int[] joins =
        team.stream().mapToInt(step -> workingDaysAfter(step.from(), start, calendar)).toArray();
    int settled = 0;
    for (int i = 0; i < joins.length; i++) {
      settled = Math.max(settled, joins[i] < HORIZON ? settledDay(team.get(i), joins[i]) : 0);
    }
    double[] perDay = new double[settled];
    double lastRate = 0;
    double people = 0;
    double availability = 0;
    for (int i = 0; i < joins.length; i++) {
      TeamStep step = team.get(i);
      if (joins[i] < HORIZON && step.people() > 0) {
        addStep(perDay, step, joins[i]);
        lastRate += step.people() * step.availability();
        people += step.people();
        availability = Math.max(availability, step.availability());
      }
    }
    if (lastRate < LEAST_RATE) {
      throw new IllegalArgumentException("nobody in the team is available");
    }
    return new TeamCapacity(running(perDay), lastRate, people, availability);
  }

  private static double[] running(double[] perDay) {
    double[] given = new double[perDay.length + 1];
    for (int day = 0; day < perDay.length; day++) {
      given[day + 1] = given[day] + perDay[day];
    }
    return given;
  }

  private static int workingDaysAfter(LocalDate from, LocalDate start, WorkingCalendar calendar) {
    return from.isAfter(start)
        ? calendar.daysBetween(start, from.minusDays(1))
        : -calendar.daysBetween(from, start.minusDays(1));
  }

  /** The first day from which the step's output stays the same. */
  private static int settledDay(TeamStep step, int joins) {
    return (int) Math.min(HORIZON, Math.max(0, joins + Math.ceil(rampDays(step))));
  }

  private static void addStep(double[] perDay, TeamStep step, int joins) {
    double ramp = rampDays(step);
    double rate = step.people() * step.availability();
    for (int day = Math.max(0, joins); day < perDay.length; day++) {
      perDay[day] += ramp > 0 ? rate * Math.min(1, (day - joins + 0.5) / ramp) : rate;
    }
  }

  private static double rampDays(TeamStep step) {
    return step.rampWeeks() * TimeUnits.WORKING_DAYS_PER_WEEK;
  }

  /** Person-days given within this many working days; none within a negative number. */
  double given(double days) {
    double within = Math.max(0, days);
    int whole = given.length - 1;
    if (within >= whole) {
      return given[whole] + (within - whole) * lastRate;
    }
    int below = (int) within;
    return given[below] + (within - below) * (given[below + 1] - given[below]);
  }

  /** The least number of working days in which this effort is given. */
  double daysFor(double effort) {
    int whole = given.length - 1;
    if (effort > given[whole]) {
      return whole + (effort - given[whole]) / lastRate;
    }
    int low = 0;
    int high = whole;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (given[middle] >= effort) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low == 0 ? 0 : low - 1 + (effort - given[low - 1]) / (given[low] - given[low - 1]);
  }

  /** The people in the team at its largest. */
  double peakPeople() {
    return peakPeople;
  }

  /** The availability of those with most of it. */
  double peakAvailability() {
    return peakAvailability;
  }
}
