package dev.whylint.rule.gap;

import dev.whylint.brief.Brief;
import dev.whylint.brief.Contract;
import java.util.stream.Stream;

/**
 * How far a brief has been written. A first sketch is told what decides it, in a handful of
 * findings; what would stand in sections that nobody has begun yet is not asked for one by one.
 */
record Sketch(Brief brief) {
  private static final int BEGUN = 2;

  /** Whether fewer than two sections beside the bare problem and solution have been begun. */
  boolean isSketch() {
    long begun =
        Stream.of(
                !brief.problem().symptoms().isEmpty() || !brief.problem().causes().isEmpty(),
                !brief.needs().isEmpty(),
                !brief.stakeholders().isEmpty(),
                !brief.solution().parts().isEmpty(),
                !brief.expectations().isEmpty(),
                brief.plan() != null,
                brief.contract() != null)
            .filter(isBegun -> isBegun)
            .count();
    return begun < BEGUN;
  }

  /** Whether own staff do the work, without a contract. */
  static boolean isInHouse(Brief brief) {
    Contract contract = brief.contract();
    return contract != null && contract.price() == Contract.Price.IN_HOUSE;
  }
}
