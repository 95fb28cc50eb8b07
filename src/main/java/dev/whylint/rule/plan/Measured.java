package dev.whylint.rule.plan;

import dev.whylint.analysis.Dates;
import dev.whylint.analysis.PlanForecast;
import dev.whylint.analysis.feasibility.Capacity;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Figure;
import dev.whylint.brief.Plan;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether ranges for all the work say more of a plan than its phase or a published figure. */
final class Measured {
  private static final double SAFE_ODDS = 0.8;

  private Measured() {}

  /** Whether they show that the budget with its reserve holds in four of five outcomes. */
  static boolean holdsBudget(PlanForecast forecast) {
    return isRanged(forecast) && forecast.budgetOdds().orElse(0) >= SAFE_ODDS;
  }

  /**
   * Whether they show that the date holds as often. Nobody is to be planned for more than people
   * can give, and nothing may be due after the deadline: the odds would not count that.
   */
  static boolean holdsDate(Brief brief, PlanForecast forecast) {
    return isRanged(forecast)
        && forecast.deadlineOdds().orElse(0) >= SAFE_ODDS
        && !isFullyLoaded(brief.plan())
        && !isLateByItsOwnDates(brief, forecast.dates());
  }

  private static boolean isRanged(PlanForecast forecast) {
    return !forecast.effort().isEmpty() && forecast.effort().allRanges();
  }

  private static boolean isFullyLoaded(@Nullable Plan plan) {
    Plan.Team team = plan == null ? null : plan.team();
    Figure stated = team == null ? null : team.availability();
    return stated != null
        && stated.value() != null
        && stated.value().base() / 100 > Capacity.FULL_LOAD;
  }

  private static boolean isLateByItsOwnDates(Brief brief, Dates dates) {
    Optional<LocalDate> deadline = dates.deadline();
    return deadline.isPresent()
        && Dated.all(brief).stream()
            .flatMap(each -> dates.first(each.day()).stream())
            .anyMatch(day -> day.isAfter(deadline.get()));
  }
}
