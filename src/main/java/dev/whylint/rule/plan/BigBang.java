package dev.whylint.rule.plan;

import dev.whylint.analysis.Facts;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Solution;
import dev.whylint.brief.Text;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.List;
import java.util.Optional;

/** Everything switched at once. */
public final class BigBang implements Rule {
  private static final RuleInfo INFO = RuleInfo.of("plan/big-bang", Severity.MAJOR, Evidence.A);

  private static final Phrase MESSAGE =
      Phrase.of(
          "Everything is switched at once ({0}): a fault that shows on that day meets everybody,"
              + " and nothing has been learned before it.",
          "Alles gaat in één keer over ({0}): een fout die op die dag blijkt treft iedereen, en"
              + " vooraf is er niets van geleerd.");

  private static final Phrase UNREHEARSED =
      Phrase.of(
          "Everything is switched at once ({0}), the switch has not been rehearsed, and no way back"
              + " is named.",
          "Alles gaat in één keer over ({0}), de overgang is niet geoefend, en er is geen weg terug"
              + " beschreven.");

  private static final Phrase ASK =
      Phrase.of(
          "Which small group could start first, and what do people do on the first morning if it"
              + " does not work?",
          "Welke kleine groep kan als eerste beginnen, en wat doen mensen op de eerste ochtend als"
              + " het niet werkt?");

  private static final Phrase MEND =
      Phrase.of(
          "Write under solution: rollout: pilot or phased; or rehearsed: true, with the way back"
              + " as a part of its own.",
          "Zet onder solution: rollout: pilot of phased; of rehearsed: true, met de weg terug als"
              + " eigen onderdeel.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    Solution solution = brief.solution();
    Optional<Text> said = said(brief, solution);
    if (!solution.isGiven() || said.isEmpty() || Boolean.TRUE.equals(solution.rehearsed())) {
      return List.of();
    }
    boolean blind = Boolean.FALSE.equals(solution.rehearsed()) && !Switchover.namesWayBack(brief);
    Object words = said.get().isEmpty() ? "rollout: big-bang" : said.get();
    Phrase message = (blind ? UNREHEARSED : MESSAGE).with(words);
    Hit hit = Hit.at(brief.section("solution"), message, ASK, MEND);
    hit = said.get().isEmpty() ? hit : hit.marking(said.get().place());
    return List.of(blind ? hit.weighing(Severity.BLOCKER) : hit);
  }

  /** The words that say so; an empty text where the key {@code rollout} does. */
  private static Optional<Text> said(Brief brief, Solution solution) {
    Solution.Rollout rollout = solution.rollout();
    if (rollout == Solution.Rollout.BIG_BANG) {
      return Optional.of(new Text("", solution.at().place()));
    }
    return rollout == null || rollout == Solution.Rollout.UNKNOWN
        ? Switchover.atOnce(brief)
        : Optional.empty();
  }
}
