package dev.whylint.rule.plan;

import dev.whylint.engine.Rule;
import java.util.List;

/** The rules of the family {@code plan/}, one line a rule. */
public final class PlanRules {
  private PlanRules() {}

  /** All of them. */
  public static List<Rule> all() {
    return List.of(
        new NoRoom(),
        new ImpossibleZone(),
        new DeadlineOdds(),
        new BudgetOdds(),
        new PointEstimate(),
        new IronTriangle(),
        new NoContingency(),
        new LateStaffing(),
        new FullLoad(),
        new DependencyLate(),
        new OptimismBias(),
        new ReserveForPhase(),
        new AllMustLand(),
        new DecisionLoad(),
        new AcceptanceLoad(),
        new Overallocated(),
        new NoneGiven(),
        new AgainstReference(),
        new BigBang(),
        new QuotesApart(),
        new NoEstimate());
  }
}
