package dev.whylint.rule.plan;

import dev.whylint.brief.Brief;
import dev.whylint.brief.Contract;
import dev.whylint.brief.Plan;

/** Whether a price or a date is promised in a way that somebody will be held to. */
final class Commitment {
  private Commitment() {}

  /** A fixed or capped price in the contract, or a price that the client will not move. */
  static boolean ofPrice(Brief brief) {
    Contract contract = brief.contract();
    Contract.Price price = contract == null ? null : contract.price();
    Plan plan = brief.plan();
    return price == Contract.Price.FIXED
        || price == Contract.Price.CAPPED
        || (plan != null && plan.fixed().contains(Plan.Fixed.PRICE));
  }

  /** A date that the client will not move. */
  static boolean ofDate(Brief brief) {
    Plan plan = brief.plan();
    return plan != null && plan.fixed().contains(Plan.Fixed.DATE);
  }

  /** Whether the contract has a fixed price. */
  static boolean isFixedPrice(Brief brief) {
    Contract contract = brief.contract();
    return contract != null && contract.price() == Contract.Price.FIXED;
  }

  /** Whether the thinking is no further than a proposal, as far as the brief says. */
  static boolean isEarly(Brief brief) {
    return brief.phase() == Brief.Phase.IDEA || brief.phase() == Brief.Phase.PROPOSAL;
  }
}
