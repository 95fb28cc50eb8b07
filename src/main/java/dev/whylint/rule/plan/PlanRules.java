package dev.whylint.rule.plan;

import dev.whylint.engine.Rule;
import java.util.List;

/** The rules of the family {@code plan/}, one line a rule. */
public final class PlanRules {
  private PlanRules() {}

  /** All of them. */
  public static List<Rule> all() {
    return List.of(
        new PointEstimate(),
        new IronTriangle(),
        new NoContingency(),
        new DependencyLate(),
        new NoneGiven(),
        new AgainstReference(),
        new BigBang(),
        new QuotesApart(),
        new NoEstimate());
  }
}
