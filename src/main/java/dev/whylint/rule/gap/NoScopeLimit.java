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

/** A solution of which nothing is put out of scope. */
public final class NoScopeLimit implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("gap/no-scope-limit", Severity.MAJOR, Evidence.A);

  private static final Phrase MESSAGE =
      Phrase.of(
          "Nothing is put out of scope, so {0} has no edge: whatever somebody thinks of"
              + " later can be read as part of it.",
          "Niets is buiten de opdracht gelaten, zodat {0} geen grens heeft: alles waar"
              + " later iemand aan denkt, kan erbij gerekend worden.");

  private static final Phrase ASK =
      Phrase.of(
          "What might people expect from this that is not part of the assignment?",
          "Welke dingen die mensen misschien verwachten, horen niet bij deze opdracht?");

  private static final Phrase MEND =
      Phrase.of(
          "Add under solution: out-of-scope: [what is left as it is, what comes later, what"
              + " others do]",
          "Zet onder solution: out-of-scope: [wat blijft zoals het is, wat later komt, wat"
              + " anderen doen]");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    Solution solution = brief.solution();
    if (!solution.isGiven() || !solution.outOfScope().isEmpty() || new Sketch(brief).isSketch()) {
      return List.of();
    }
    Phrase message = MESSAGE.with(solution.name());
    return List.of(Hit.at(brief.section("solution"), message, ASK, MEND));
  }
}
