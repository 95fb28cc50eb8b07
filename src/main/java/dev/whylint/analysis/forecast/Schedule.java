package dev.whylint.analysis.forecast;

import dev.whylint.analysis.feasibility.TimeUnits;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How long the works take together: the longest of the longest chain of dependencies, each work
 * with as many people as it can take and not before the day it waits for; all effort over all the
 * team can give; and, for each such day, the effort that cannot begin earlier over what the team
 * gives from then on. Real schedules, which must do with all at once, are never shorter.
 *
 * <p>Judgement: a work takes at most {@code ceil(2 x sqrt(person-months))} people at once, so one
 * person-month two and nine six; published ceilings on average teams are lower.
 */
final class Schedule {
  private final int[] order;
  private final int[][] needs;
  private final double[] perDay;
  private final double[] waits;
  private final int[] latestFirst;
  private final TeamCapacity team;
  private final boolean effortDecides;

  /**
   * Prepares the works of a plan.
   *
   * @throws IllegalArgumentException if works wait for each other in a ring
   */
  Schedule(List<Work> works, TeamCapacity team) {
    DependencyOrder dependencies =
        DependencyOrder.of(
            works.stream().map(Work::id).toList(), works.stream().map(Work::dependsOn).toList());
    List<String> ring = dependencies.ring();
    if (!ring.isEmpty()) {
      throw new IllegalArgumentException("works wait for each other: " + String.join(", ", ring));
    }
    this.order = dependencies.order();
    this.needs = dependencies.needs();
    this.team = team;
    this.waits = waits(works);
    this.latestFirst = latestFirst(waits);
    this.perDay =
        works.stream()
            .mapToDouble(
                work ->
                    Math.min(team.peakPeople(), mostPeople(work.likelyDays()))
                        * team.peakAvailability())
            .toArray();
    this.effortDecides =
        latestFirst.length == 0
            && works.stream()
                .allMatch(
                    work ->
                        work.highDays() == 0 || mostPeople(work.likelyDays()) >= team.peakPeople());
  }

  /** For each work the day before which neither it nor what it needs can begin. */
  private double[] waits(List<Work> works) {
    double[] days = works.stream().mapToDouble(Work::waitDays).toArray();
    for (int work : order) {
      for (int need : needs[work]) {
        days[work] = Math.max(days[work], days[need]);
      }
    }
    return days;
  }

  /** The works that must wait, those that wait longest first. */
  private static int[] latestFirst(double[] waits) {
    return IntStream.range(0, waits.length)
        .filter(work -> waits[work] > 0)
        .boxed()
        .sorted((one, other) -> Double.compare(-waits[one], -waits[other]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** The working days until all effort has been given, none of it before the day it waits for. */
  double effortDays(double[] effort, double total) {
    double longest = team.daysFor(total);
    double late = 0;
    for (int work : latestFirst) {
      late += effort[work];
      longest = Math.max(longest, team.daysFor(team.given(waits[work]) + late));
    }
    return longest;
  }

  /** The most people who can work at once on a work of this likely effort; one at least. */
  static double mostPeople(double likelyDays) {
    double personMonths = likelyDays / TimeUnits.WORKING_DAYS_PER_PERSON_MONTH;
    return Math.max(1, Math.ceil(2 * Math.sqrt(personMonths)));
  }

  /** Whether no chain can ever outlast the effort, since each work can take the whole team. */
  boolean effortDecides() {
    return effortDecides;
  }

  /**
   * The longest chain in working days.
   *
   * @param effort of each work in person-days
   * @param finish room for the day each work ends on; overwritten
   */
  double chainDays(double[] effort, double[] finish) {
    double longest = 0;
    for (int work : order) {
      double begin = waits[work];
      for (int need : needs[work]) {
        begin = Math.max(begin, finish[need]);
      }
      finish[work] = begin + effort[work] / perDay[work];
      longest = Math.max(longest, finish[work]);
    }
    return longest;
  }

  TeamCapacity team() {
    return team;
  }
}
