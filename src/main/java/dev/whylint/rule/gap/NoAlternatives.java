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

/** A solution beside which nothing else was weighed, not even doing nothing. */
public final class NoAlternatives implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("gap/no-alternatives", Severity.MAJOR, Evidence.A);

  private static final Phrase MESSAGE =
      Phrase.of(
          "One solution is on the table ({0}) and nothing was weighed beside it, not even doing"
              + " nothing.",
          "Er ligt één oplossing op tafel ({0}) en daarnaast is niets afgewogen, ook niet niets"
              + " doen.");

  private static final Phrase ASK =
      Phrase.of(
          "Which two other ways did you consider, and what happens if you do nothing for a year?",
          "Welke twee andere wegen hebt u overwogen, en wat gebeurt er als u een jaar niets doet?");

  private static final Phrase MEND =
      Phrase.of(
          "Add under solution: alternatives: [{what: Do nothing, verdict: …}, {what: …, verdict:"
              + " …}]",
          "Zet onder solution: alternatives: [{what: Niets doen, verdict: …}, {what: …, verdict:"
              + " …}]");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    Solution solution = brief.solution();
    if (!solution.isGiven() || !solution.alternatives().isEmpty()) {
      return List.of();
    }
    Phrase message = MESSAGE.with(solution.name());
    return List.of(Hit.at(brief.section("solution"), message, ASK, MEND));
  }
}
