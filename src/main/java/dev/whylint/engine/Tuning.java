package dev.whylint.engine;

import java.util.List;
import java.util.Optional;

/** What a team makes of the rules for one brief. */
@FunctionalInterface
public interface Tuning {
  /** The rule as it weighs here; empty where its findings are left out. */
  Optional<RuleInfo> of(RuleInfo rule);

  /** The rules that the team wrote for itself. */
  default List<Rule> own() {
    return List.of();
  }

  /** Every rule as it is. */
  static Tuning none() {
    return Optional::of;
  }
}
