package dev.whylint.rule.wording;

import dev.whylint.engine.Rule;
import java.util.List;

/** The rules of the family {@code wording/}, one line a rule. */
public final class WordingRules {
  private WordingRules() {}

  /** All of them. */
  public static List<Rule> all() {
    return List.of();
  }
}
