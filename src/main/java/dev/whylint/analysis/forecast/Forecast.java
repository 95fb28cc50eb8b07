package dev.whylint.analysis.forecast;

import dev.whylint.analysis.feasibility.Require;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The odds of a plan's date and budget.
 *
 * <p>Where every work can take the whole team, the finish follows from the sum of the efforts and
 * needs no draws; else the plan is drawn. More time or money never lowers the odds. Cost is effort
 * times rate plus fixed costs; teaching, waiting and idle days cost nothing here, which is kind.
 */
public final class Forecast {
  /** More working days than there are before the year 10000. */
  private static final double LATEST_DAY = 1e7;

  private final ForecastPlan plan;
  private final Assumptions assumptions;
  private final Schedule schedule;
  private final List<EffortCurve> curves;
  private final FinishModel finish;
  private final Outcome days;
  private final Outcome cost;

  private Forecast(ForecastPlan plan, Assumptions assumptions, boolean closedFormAllowed) {
    this.plan = plan;
    this.assumptions = assumptions;
    TeamCapacity team = TeamCapacity.of(plan.team(), plan.start(), plan.calendar());
    this.schedule = new Schedule(plan.works(), team);
    this.curves =
        plan.works().stream()
            .map(work -> EffortCurve.of(work, plan.coneHighFactor(), assumptions.ends()))
            .toList();
    Optional<EffortSum> sum =
        Optional.of(assumptions)
            .filter(any -> closedFormAllowed)
            .flatMap(any -> EffortSum.of(curves, any.correlation()));
    this.finish =
        sum.isPresent() && schedule.effortDecides()
            ? new SummedFinish(sum.get(), team)
            : Draws.of(schedule, curves, assumptions);
    this.days = finish.days();
    this.cost = cost(plan, sum.isPresent() ? sum.get() : finish.effort());
  }

  private static Outcome cost(ForecastPlan plan, Outcome effort) {
    double fixed = plan.fixedCost();
    double rate = plan.ratePerPersonDay();
    return rate > 1 / Require.LARGEST
        ? new MappedOutcome(effort, money -> (money - fixed) / rate, days -> fixed + rate * days)
        : new SampledOutcome(fixed);
  }

  /** Forecasts a plan on the usual assumptions; errors as in the other form. */
  public static Forecast of(ForecastPlan plan) {
    return of(plan, Assumptions.USUAL);
  }

  /**
   * Forecasts a plan, in closed form where there is one.
   *
   * @throws IllegalArgumentException if works wait for each other in a ring, or if nobody in the
   *     team is available
   */
  public static Forecast of(ForecastPlan plan, Assumptions assumptions) {
    return new Forecast(plan, assumptions, true);
  }

  /** Forecasts a plan by draws in any case; errors as in {@link #of}. */
  public static Forecast simulate(ForecastPlan plan, Assumptions assumptions) {
    return new Forecast(plan, assumptions, false);
  }

  /** The plan that was forecast. */
  public ForecastPlan plan() {
    return plan;
  }

  /** The assumptions it was forecast on. */
  public Assumptions assumptions() {
    return assumptions;
  }

  /** How many draws the finish rests on; 0 where it follows from a sum. */
  public int samples() {
    return finish.samples();
  }

  /** The odds of the plan's deadline; empty without one. */
  public OptionalDouble deadlineOdds() {
    OptionalDouble available = plan.availableDays();
    return available.isPresent()
        ? OptionalDouble.of(days.odds(available.getAsDouble()))
        : OptionalDouble.empty();
  }

  /** The odds of the plan's budget, its contingency spent as well; empty without one. */
  public OptionalDouble budgetOdds() {
    OptionalDouble money = plan.availableMoney();
    return money.isPresent()
        ? OptionalDouble.of(cost.odds(money.getAsDouble()))
        : OptionalDouble.empty();
  }

  /** The odds of having finished by the end of a date, 0 before the start. */
  public double oddsBy(LocalDate date) {
    return date.isBefore(plan.start())
        ? 0
        : days.odds(plan.calendar().daysBetween(plan.start(), date));
  }

  /** The date by which these odds have finished: 0.5 for P50, 0.8 for P80, 0.95 for P95. */
  public LocalDate finish(double odds) {
    return plan.calendar().dayAfter(plan.start(), Math.min(LATEST_DAY, days.quantile(odds)));
  }

  /** Working days from the start to the finish. */
  public Outcome workingDays() {
    return days;
  }

  /** Cost in the currency of the plan. */
  public Outcome cost() {
    return cost;
  }

  /**
   * What the uncertainty of the finish comes from, greatest first. Costs a simulation where the
   * forecast itself took none.
   */
  public List<Driver> drivers() {
    Draws draws = finish instanceof Draws drawn ? drawn : Draws.of(schedule, curves, assumptions);
    return draws.drivers(plan.works());
  }

  /** How many draws the drivers rest on, at least 1,000. */
  public int driverSamples() {
    return Draws.number(assumptions, curves.size());
  }

  /**
   * What would bring the deadline to the wanted odds, each measure by itself; empty without a
   * deadline. Costs a few forecasts.
   *
   * @param targetOdds strictly between 0 and 1, usually 0.8
   */
  public Optional<WayToDeadline> wayToDeadline(double targetOdds) {
    return plan.availableDays().isPresent()
        ? Optional.of(
            WayToDeadline.find(this, finish, targetOdds, plan.availableDays().getAsDouble()))
        : Optional.empty();
  }

  /** The money that must be added to the budget and its contingency for these odds; 0 if none. */
  public OptionalDouble moneyMoreFor(double targetOdds) {
    OptionalDouble money = plan.availableMoney();
    return money.isPresent()
        ? OptionalDouble.of(Math.max(0, cost.quantile(targetOdds) - money.getAsDouble()))
        : OptionalDouble.empty();
  }
}
