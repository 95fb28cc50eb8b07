package dev.whylint.analysis;

import dev.whylint.analysis.feasibility.ConeOfUncertainty;
import dev.whylint.analysis.feasibility.WorkingCalendar;
import dev.whylint.analysis.forecast.Assumptions;
import dev.whylint.analysis.forecast.DependencyOrder;
import dev.whylint.analysis.forecast.Forecast;
import dev.whylint.analysis.forecast.ForecastPlan;
import dev.whylint.analysis.forecast.TeamStep;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Link;
import dev.whylint.brief.Part;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * The forecast of a brief's plan, or why there is none.
 *
 * <p>Without a team there are no odds of the date; without a rate, or with another currency, none
 * of the budget, unless the costs alone are past it.
 */
public final class PlanForecast {
  /** Why a forecast, or one of its odds, cannot be had. */
  public enum Lack {
    /** No plan. */
    PLAN,
    /** No part with an effort or a cost. */
    ESTIMATE,
    /** No effort, so the date rests on nothing. */
    EFFORT,
    /** Nobody to do it, or nobody knows how many. */
    TEAM,
    /** No deadline. */
    DEADLINE,
    /** No budget. */
    BUDGET,
    /** No price of a day's work. */
    RATE,
    /** Figures in different currencies. */
    ONE_CURRENCY,
    /** Parts that wait for each other. */
    ORDER
  }

  private final Brief brief;
  private final Dates dates;
  private final Assumptions usual;
  private final PlanEffort effort;
  private final PlanMoney money;
  private final Optional<PlanTeam> team;
  private final EarliestStarts starts;
  private final Set<Lack> lacks = EnumSet.noneOf(Lack.class);
  private final Optional<Forecast> forecast;

  private PlanForecast(Brief brief, Dates dates, Assumptions usual, boolean kindest) {
    this.brief = brief;
    this.dates = dates;
    this.usual = usual;
    this.effort = PlanEffort.of(brief);
    this.money = PlanMoney.of(brief);
    this.team = PlanTeam.of(brief.plan(), dates);
    this.starts = EarliestStarts.of(brief, dates, effort, kindest);
    findLacks();
    boolean possible =
        !lacks.contains(Lack.PLAN) && !lacks.contains(Lack.ESTIMATE) && !lacks.contains(Lack.ORDER);
    this.forecast =
        possible ? Optional.of(Forecast.of(plan(kindest), assumed(kindest))) : Optional.empty();
  }

  /** Forecasts the plan of a brief. */
  public static PlanForecast of(Brief brief, Dates dates) {
    return of(brief, dates, Assumptions.USUAL);
  }

  /** The same on other assumptions, such as another seed. */
  public static PlanForecast of(Brief brief, Dates dates, Assumptions usual) {
    return new PlanForecast(brief, dates, usual, false);
  }

  /**
   * The same with every default of ours at its kindest: everybody fully available and productive
   * from the first day, the widest cone, and both ends of a range as the 10th and 90th percentile.
   * What the brief states itself stays.
   */
  public PlanForecast kindest() {
    return new PlanForecast(brief, dates, usual, true);
  }

  private void findLacks() {
    lack(brief.plan() == null, Lack.PLAN);
    lack(effort.isEmpty() && money.costs().isEmpty(), Lack.ESTIMATE);
    lack(effort.isEmpty(), Lack.EFFORT);
    lack(team.isEmpty(), Lack.TEAM);
    lack(dates.deadline().isEmpty(), Lack.DEADLINE);
    lack(money.budget().isEmpty(), Lack.BUDGET);
    lack(money.ratePerDay().isEmpty() && !effort.isEmpty(), Lack.RATE);
    lack(!money.comparable(), Lack.ONE_CURRENCY);
    lack(!ring(brief).isEmpty(), Lack.ORDER);
  }

  private void lack(boolean missing, Lack lack) {
    if (missing) {
      lacks.add(lack);
    }
  }

  /** A ring of parts that wait for each other; empty without one. */
  public static List<String> ring(Brief brief) {
    List<Part> parts = brief.solution().parts();
    return DependencyOrder.of(
            parts.stream().map(Part::id).toList(),
            parts.stream().map(part -> part.dependsOn().stream().map(Link::id).toList()).toList())
        .ring();
  }

  private ForecastPlan plan(boolean kindest) {
    boolean dated = team.isPresent() && !effort.isEmpty();
    List<TeamStep> steps =
        team.map(known -> known.steps(kindest))
            .orElse(List.of(new TeamStep(dates.start(), 1, 1, 0)));
    return new ForecastPlan(
        PlanWorks.of(brief, dates, effort, money, starts),
        steps,
        money.ratePerDay().orElse(0),
        Contingency.share(brief.plan(), dates).orElse(0),
        dates.start(),
        dated ? dates.deadline().orElse(null) : null,
        money.comparable() ? money.budget() : OptionalDouble.empty(),
        cone(kindest).highFactor(),
        WorkingCalendar.WEEKDAYS);
  }

  private ConeOfUncertainty cone(boolean kindest) {
    return phase(brief).orElse(kindest ? ConeOfUncertainty.IDEA : ConeOfUncertainty.PROPOSAL);
  }

  private Assumptions assumed(boolean kindest) {
    return kindest ? usual.withEnds(Assumptions.Ends.P10_P90) : usual;
  }

  /** The phase of the cone that the brief says it is in. */
  public static Optional<ConeOfUncertainty> phase(Brief brief) {
    Brief.Phase phase = brief.phase();
    return phase == null
        ? Optional.empty()
        : Optional.of(
            switch (phase) {
              case IDEA -> ConeOfUncertainty.IDEA;
              case PROPOSAL -> ConeOfUncertainty.PROPOSAL;
              case SPECIFIED -> ConeOfUncertainty.SPECIFIED;
              case DESIGNED -> ConeOfUncertainty.DESIGNED;
            });
  }

  /** The forecast, where there is one; its cost counts effort only at a known rate. */
  public Optional<Forecast> forecast() {
    return forecast;
  }

  /** The forecast, where its finish means something. */
  public Optional<Forecast> dated() {
    return forecast.filter(any -> !lacks.contains(Lack.EFFORT) && !lacks.contains(Lack.TEAM));
  }

  /** The forecast, where its cost means something. */
  public Optional<Forecast> priced() {
    return forecast.filter(
        any ->
            !lacks.contains(Lack.EFFORT)
                && !lacks.contains(Lack.RATE)
                && !lacks.contains(Lack.ONE_CURRENCY));
  }

  /** What is missing for the forecast or for one of its odds. */
  public Set<Lack> lacks() {
    return Set.copyOf(lacks);
  }

  /** The efforts that it rests on, and the parts that are left out. */
  public PlanEffort effort() {
    return effort;
  }

  /** The money that it rests on. */
  public PlanMoney money() {
    return money;
  }

  /** The team that it rests on. */
  public Optional<PlanTeam> team() {
    return team;
  }

  /** Which parts cannot begin before something comes from elsewhere. */
  public EarliestStarts starts() {
    return starts;
  }

  /** What the brief names beside the work and the forecast does not count. */
  public Uncounted uncounted() {
    return Uncounted.of(brief, dates, starts);
  }

  /** The dates of the brief. */
  public Dates dates() {
    return dates;
  }

  /** The odds of the deadline, 0 to 1; empty where an input is missing. */
  public OptionalDouble deadlineOdds() {
    return forecast.isPresent() ? forecast.get().deadlineOdds() : OptionalDouble.empty();
  }

  /** The odds of the budget with its contingency, 0 to 1; empty where an input is missing. */
  public OptionalDouble budgetOdds() {
    if (forecast.isEmpty()) {
      return OptionalDouble.empty();
    }
    OptionalDouble limit = forecast.get().plan().availableMoney();
    boolean priced = !lacks.contains(Lack.EFFORT) && !lacks.contains(Lack.RATE);
    boolean past = limit.isPresent() && money.leastCost() > limit.getAsDouble();
    return past
        ? OptionalDouble.of(0)
        : priced ? forecast.get().budgetOdds() : OptionalDouble.empty();
  }
}
