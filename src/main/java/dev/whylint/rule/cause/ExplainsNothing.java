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

/** A cause that is tied to no symptom. */
public final class ExplainsNothing implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("cause/explains-nothing", Severity.MINOR, Evidence.A);

  private static final Phrase MESSAGE =
      Phrase.of(
          "The cause {0} is tied to no symptom, so what would change if it went away is not said.",
          "De oorzaak {0} is aan geen enkel symptoom gekoppeld; wat er verandert als die"
              + " verdwijnt, staat er niet.");

  private static final Phrase ASK =
      Phrase.of(
          "If {0} were solved tomorrow, what would you notice first?",
          "Stel dat dit morgen is opgelost ({0}): waaraan merkt u dat het eerst?");

  private static final Phrase MEND =
      Phrase.of(
          "Add at {0}: explains: [the id of a symptom or of another cause]; or take the cause out.",
          "Zet bij {0}: explains: [id van een symptoom of van een andere oorzaak]; of haal de"
              + " oorzaak weg.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    Problem problem = brief.problem();
    if (problem.symptoms().isEmpty()) {
      return List.of();
    }
    return problem.causes().stream()
        .filter(cause -> cause.explains().isEmpty())
        .map(cause -> Hit.at(cause, MESSAGE.with(cause), ASK.with(cause), MEND.with(cause.id())))
        .toList();
  }
}
