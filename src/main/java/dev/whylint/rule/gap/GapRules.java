package dev.whylint.rule.gap;

import dev.whylint.engine.Rule;
import java.util.List;

/** The rules of the family {@code gap/}, one line a rule. */
public final class GapRules {
  private GapRules() {}

  /** All of them. */
  public static List<Rule> all() {
    return List.of(
        new NoAlternatives(),
        new NoScopeLimit(),
        new NoStakeholders(),
        new NoSponsor(),
        new NoCostOfInaction(),
        new AssumptionUnchecked(),
        new NoRisks(),
        new RiskUnanswered(),
        new DependencyUndated(),
        new AssumptionFailed(),
        new ConflictOfInterest(),
        new Placeholder(),
        new NoIndependentAnalysis());
  }
}
