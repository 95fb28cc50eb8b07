package dev.whylint.rule.brief;

import dev.whylint.analysis.Facts;
import dev.whylint.brief.Brief;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.List;

/**
 * A brief of a few lines: most of what could be judged is not in it yet. Who asks for a need and
 * why, and how one stands with the client, is not asked on top of it.
 */
public final class Thin implements Rule {
  private static final RuleInfo INFO = RuleInfo.of("brief/thin", Severity.INFO, Evidence.A);

  private static final Phrase MESSAGE =
      Phrase.of(
          "This is a first sketch: until causes, needs and expectations are worked out, the"
              + " arithmetic has nothing to work on.",
          "Dit is een eerste schets: zolang oorzaken, behoeften en verwachtingen niet zijn"
              + " uitgewerkt, valt er niets te rekenen.");

  private static final Phrase ASK =
      Phrase.of(
          "Could we have an hour to go through what happens now, step by step?",
          "Hebt u een uur om met ons door te nemen wat er nu gebeurt, stap voor stap?");

  private static final Phrase MEND =
      Phrase.of(
          "Add problem: symptoms and causes, then needs, then expectations with a metric, a"
              + " baseline and a target.",
          "Vul problem aan met symptoms en causes, dan needs, dan expectations met een metric, een"
              + " baseline en een target.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    return brief.isSketch()
        ? List.of(Hit.at(brief.section("problem"), MESSAGE, ASK, MEND))
        : List.of();
  }
}
