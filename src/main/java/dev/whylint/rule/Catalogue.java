package dev.whylint.rule;

import dev.whylint.engine.Rule;
import dev.whylint.rule.brief.BriefRules;
import dev.whylint.rule.cause.CauseRules;
import dev.whylint.rule.contract.ContractRules;
import dev.whylint.rule.expectation.ExpectationRules;
import dev.whylint.rule.gap.GapRules;
import dev.whylint.rule.need.NeedRules;
import dev.whylint.rule.plan.PlanRules;
import dev.whylint.rule.relationship.RelationshipRules;
import dev.whylint.rule.wording.WordingRules;
import java.util.List;
import java.util.stream.Stream;

/** Every rule there is, by family. */
public final class Catalogue {
  private Catalogue() {}

  /** All rules, in the order of the catalogue. */
  public static List<Rule> all() {
    return Stream.of(
            BriefRules.all(),
            CauseRules.all(),
            NeedRules.all(),
            ExpectationRules.all(),
            PlanRules.all(),
            GapRules.all(),
            ContractRules.all(),
            RelationshipRules.all(),
            WordingRules.all())
        .flatMap(List::stream)
        .toList();
  }
}
