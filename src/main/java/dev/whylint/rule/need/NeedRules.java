package dev.whylint.rule.need;

import dev.whylint.engine.Rule;
import java.util.List;

/** The rules of the family {@code need/}, one line a rule. */
public final class NeedRules {
  private NeedRules() {}

  /** All of them. */
  public static List<Rule> all() {
    return List.of(
        new NoneGiven(),
        new IsASolution(),
        new NoWhy(),
        new NoWho(),
        new NotTraced(),
        new Unmet(),
        new NoAcceptance(),
        new AllMust(),
        new Conflict(),
        new OneSided(),
        new ClientLed());
  }
}
