package dev.whylint.rule.cause;

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

/** A problem for which the brief gives no cause at all. */
public final class NoneGiven implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("cause/none-given", Severity.BLOCKER, Evidence.A);

  private static final Phrase ASK =
      Phrase.of(
          "What makes this happen? Could we look at a few recent cases together and trace each back"
              + " to where it began?",
          "Waardoor gebeurt dit? Zullen we samen een paar recente gevallen nalopen tot waar het"
              + " begon?");

  private static final Phrase MEND =
      Phrase.of(
          "Add under problem: causes: [{what: …, explains: [the symptom's id], evidence: […]}]",
          "Zet onder problem: causes: [{what: …, explains: [id van het symptoom], evidence: […]}]");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    Problem problem = brief.problem();
    boolean hasProblem = problem.statement() != null || !problem.symptoms().isEmpty();
    if (!hasProblem || !problem.causes().isEmpty()) {
      return List.of();
    }
    Hit hit = Hit.at(brief.section("problem"), message(problem), ASK, MEND);
    return List.of(problem.hasMandate() ? hit.weighing(Severity.MAJOR) : hit);
  }

  private static Phrase message(Problem problem) {
    Object sign =
        problem.statement() == null ? problem.symptoms().get(0).what() : problem.statement();
    return Phrase.of(
        "The brief says what is wrong ({0}) and names no cause of it, so nobody can tell whether"
            + " the solution will help.",
        "De brief zegt wat er mis is ({0}) en noemt geen oorzaak; niemand kan dan zeggen of de"
            + " oplossing helpt.",
        sign);
  }
}
