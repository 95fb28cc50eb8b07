package dev.whylint.rule.gap;

import dev.whylint.analysis.Facts;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Problem;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.List;

/** A problem of which the brief does not say what it costs to leave it as it is. */
public final class NoCostOfInaction implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("gap/no-cost-of-inaction", Severity.MINOR, Evidence.A);

  private static final Phrase MESSAGE =
      Phrase.of(
          "The brief does not say what it costs to leave {0} as it is.",
          "De brief zegt niet wat het kost als {0} blijft zoals het is.");

  private static final Phrase PROBLEM = Phrase.of("the problem", "het probleem");

  private static final Phrase ASK =
      Phrase.of(
          "What does this cost you in a month, in money, hours or customers, if nothing"
              + " changes?",
          "Wat kost dit u per maand aan geld, uren of klanten als er niets verandert?");

  private static final Phrase MEND =
      Phrase.of(
          "Add under problem: cost: an amount and its period, such as EUR 12k per month",
          "Zet onder problem: cost: een bedrag met de periode, bijvoorbeeld EUR 12k per"
              + " maand");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    Problem problem = brief.problem();
    boolean isTold = problem.statement() != null || !problem.symptoms().isEmpty();
    if (!isTold || problem.cost() != null || problem.hasMandate() || new Sketch(brief).isSketch()) {
      return List.of();
    }
    Object what = problem.statement() == null ? PROBLEM : problem.statement();
    return List.of(Hit.at(brief.section("problem"), MESSAGE.with(what), ASK, MEND));
  }
}
