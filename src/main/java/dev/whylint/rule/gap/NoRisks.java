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

/** A solution with no risk named. */
public final class NoRisks implements Rule {
  private static final RuleInfo INFO = RuleInfo.of("gap/no-risks", Severity.MINOR, Evidence.A);

  private static final Phrase MESSAGE =
      Phrase.of("The brief names no risk of {0}.", "De brief noemt geen enkel risico van {0}.");

  private static final Phrase ASK =
      Phrase.of(
          "Suppose we look back in a year and it went wrong: what happened?",
          "Stel dat we over een jaar terugkijken en het is misgegaan: wat is er dan" + " gebeurd?");

  private static final Phrase MEND =
      Phrase.of(
          "Add: risks: [{what: …, likelihood: medium, impact: high, response: …}]",
          "Zet erbij: risks: [{what: …, likelihood: medium, impact: high, response: …}]");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    Solution solution = brief.solution();
    if (!solution.isGiven() || !brief.risks().isEmpty() || new Sketch(brief).isSketch()) {
      return List.of();
    }
    Phrase message = MESSAGE.with(solution.name());
    return List.of(Hit.at(brief.section("risks"), message, ASK, MEND));
  }
}
