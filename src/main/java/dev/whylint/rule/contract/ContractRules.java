package dev.whylint.rule.contract;

import dev.whylint.engine.Rule;
import java.util.List;

/** The rules of the family {@code contract/}, one line a rule. */
public final class ContractRules {
  private ContractRules() {}

  /** All of them. */
  public static List<Rule> all() {
    return List.of(
        new NoneGiven(),
        new ReworkUnpriced(),
        new NoChangeControl(),
        new NoAcceptance(),
        new SilenceUnstated(),
        new FixedPriceOpenScope(),
        new NoClientDuties(),
        new PaymentUntied(),
        new PaymentSum(),
        new NoExit(),
        new OpenLiability(),
        new PromiseExceedsOdds());
  }
}
