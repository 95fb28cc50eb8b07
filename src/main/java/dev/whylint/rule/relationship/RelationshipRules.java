package dev.whylint.rule.relationship;

import dev.whylint.engine.Rule;
import java.util.List;

/** The rules of the family {@code relationship/}, one line a rule. */
public final class RelationshipRules {
  private RelationshipRules() {}

  /** All of them. */
  public static List<Rule> all() {
    return List.of(
        new Unknown(),
        new Strained(),
        new BadNewsUnplanned(),
        new SunkCost(),
        new OpenIncident(),
        new Coercion(),
        new Disrespect(),
        new SingleContact(),
        new OneWay());
  }
}
