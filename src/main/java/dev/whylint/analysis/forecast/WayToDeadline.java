package dev.whylint.analysis.forecast;

import dev.whylint.analysis.feasibility.Require;
import dev.whylint.analysis.feasibility.TimeUnits;
import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * What would bring a deadline to the wanted odds: more time, less scope or more people, each by
 * itself.
 *
 * @param targetOdds the wanted odds
 * @param date by which these odds have finished
 * @param weeksMore working weeks past the deadline that takes; 0 where it is met
 * @param scopeShareLess share of every effort to leave out, 0 to 1
 * @param peopleMore people to add to the first step of the team, on its terms; 0 where none are
 *     needed, empty where no team of up to three times the size would do, since a chain of works
 *     cannot be shortened by people
 */
public record WayToDeadline(
    double targetOdds,
    LocalDate date,
    double weeksMore,
    double scopeShareLess,
    OptionalInt peopleMore) {
  /** Judgement: a team beyond this multiple of the planned one is another project. */
  private static final double MOST_GROWTH = 2;

  private static final int MOST_PEOPLE = 10_000;
  private static final double SCOPE_STEP = 0.002;

  static WayToDeadline find(
      Forecast forecast, FinishModel finish, double targetOdds, double availableDays) {
    double needed = finish.days().quantile(Require.properShare("targetOdds", targetOdds));
    boolean met = finish.days().odds(availableDays) >= targetOdds;
    double late = met ? 0 : Math.max(0, needed - availableDays);
    double scope = met ? 1 : scope(forecast, finish, targetOdds, availableDays);
    return new WayToDeadline(
        targetOdds,
        forecast.finish(targetOdds),
        late / TimeUnits.WORKING_DAYS_PER_WEEK,
        1 - scope,
        met ? OptionalInt.of(0) : peopleMore(forecast, targetOdds));
  }

  /**
   * The part of the effort that may stay; what waits for a day waits for it with less effort too.
   */
  private static double scope(
      Forecast forecast, FinishModel finish, double targetOdds, double availableDays) {
    if (!forecast.plan().waits()) {
      return Math.min(1, finish.scopeFor(targetOdds, availableDays));
    }
    double fits = 0;
    double late = 1;
    while (late - fits > SCOPE_STEP) {
      double middle = (fits + late) / 2;
      if (reaches(forecast, forecast.plan().withScope(middle), targetOdds)) {
        fits = middle;
      } else {
        late = middle;
      }
    }
    return fits;
  }

  private static OptionalInt peopleMore(Forecast forecast, double targetOdds) {
    double people = forecast.plan().team().stream().mapToDouble(TeamStep::people).sum();
    int low = 0;
    int high = (int) Math.min(MOST_PEOPLE, Math.ceil(people * MOST_GROWTH));
    if (high < 1 || !reaches(forecast, forecast.plan().withMorePeople(high), targetOdds)) {
      return OptionalInt.empty();
    }
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (reaches(forecast, forecast.plan().withMorePeople(middle), targetOdds)) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return OptionalInt.of(high);
  }

  private static boolean reaches(Forecast forecast, ForecastPlan other, double targetOdds) {
    return Forecast.of(other, forecast.assumptions()).deadlineOdds().orElse(0) >= targetOdds;
  }
}
