package dev.whylint.rule.gap;

import dev.whylint.analysis.Facts;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Solution;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.List;

/** A solution for which nobody is named who uses, runs, pays for or undergoes it. */
public final class NoStakeholders implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("gap/no-stakeholders", Severity.MAJOR, Evidence.A);

  private static final Phrase MESSAGE =
      Phrase.of(
          "The brief names nobody who will use, run, decide on or be affected by {0}.",
          "De brief noemt niemand die {0} gaat gebruiken of beheren, erover beslist of er"
              + " de gevolgen van merkt.");

  private static final Phrase ASK =
      Phrase.of(
          "Who will work with this, who notices it in their day, and who of them have you"
              + " spoken to?",
          "Wie gaat hiermee werken, wie merkt er iets van, en wie van hen hebt u gesproken?");

  private static final Phrase MEND =
      Phrase.of(
          "Add: stakeholders: [{who: …, role: user, involved: true, stance: unknown}]",
          "Zet erbij: stakeholders: [{who: …, role: user, involved: true, stance: unknown}]");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    Solution solution = brief.solution();
    if (!solution.isGiven() || !brief.stakeholders().isEmpty()) {
      return List.of();
    }
    Phrase message = MESSAGE.with(solution.name());
    return List.of(Hit.at(brief.section("stakeholders"), message, ASK, MEND));
  }
}
