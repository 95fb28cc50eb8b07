package dev.whylint.rule.contract;

import dev.whylint.engine.Rule;
import java.util.List;

/** The rules of the family {@code contract/}, one line a rule. */
public final class ContractRules {
  private ContractRules() {}

  /** All of them. */
  public static List<Rule> all() {
    return List.of();
  }
}
