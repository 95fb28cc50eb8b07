package dev.whylint.rule.cause;

import dev.whylint.analysis.CausalMap;
import dev.whylint.analysis.Facts;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Cause;
import dev.whylint.brief.Part;
import dev.whylint.brief.Solution;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.List;

/** A solution of which no part reaches any cause. */
public final class SymptomOnly implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("cause/symptom-only", Severity.BLOCKER, Evidence.A)
          .silentUnder("cause/none-given");

  private static final Phrase ON_SYMPTOMS =
      Phrase.of(
          "No part of the solution reaches a cause: what is proposed ({0}) works on what is seen,"
              + " and {1} stays as it is.",
          "Geen onderdeel van de oplossing raakt een oorzaak: wat wordt voorgesteld ({0})"
              + " doet iets aan wat men ziet, en {1} blijft zoals het is.");

  private static final Phrase ON_NOTHING =
      Phrase.of(
          "The brief ties none of the parts ({0}) to a cause, so nothing shows that {1} changes.",
          "De brief koppelt geen enkel onderdeel ({0}) aan een oorzaak; niets laat zien"
              + " dat er aan {1} iets verandert.");

  private static final Phrase UNSAID =
      Phrase.of(
          "The brief names a cause ({1}) and does not say which part of {0} takes it away.",
          "De brief noemt een oorzaak ({1}) en zegt niet welk deel van {0} die wegneemt.");

  private static final Phrase ASK =
      Phrase.of(
          "Suppose that all of this is in place and {0} has stayed the same: what would be"
              + " different for you?",
          "Stel dat dit er allemaal is en {0} is gebleven: wat is er dan voor u anders?");

  private static final Phrase MEND =
      Phrase.of(
          "Say under solution what takes a cause away: parts: [{what: …, kind: …, addresses:"
              + " [{0}]}]; or write beside the price that the symptom is relieved and not cured.",
          "Zet onder solution wat een oorzaak wegneemt: parts: [{what: …, kind: …, addresses:"
              + " [{0}]}]; of schrijf bij de prijs dat het symptoom verlicht wordt en niet"
              + " verdwijnt.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    Solution solution = brief.solution();
    CausalMap map = facts.causes();
    List<Cause> causes = brief.problem().causes();
    List<Part> parts = solution.parts();
    if (causes.isEmpty() || !solution.isGiven() || parts.stream().anyMatch(map::reachesAnyCause)) {
      return List.of();
    }
    Cause root = new Shares(map).heaviest(map.roots().stream().map(CausalMap.Root::cause).toList());
    Phrase message =
        parts.isEmpty()
            ? UNSAID.with(solution.name(), root)
            : (parts.stream().anyMatch(map::reachesAnything) ? ON_SYMPTOMS : ON_NOTHING)
                .with(parts, root);
    Hit hit =
        Hit.at(brief.section("solution"), message, ASK.with(root), MEND.with(root.id()))
            .with("causes", causes.size())
            .with("parts", parts.size());
    return List.of(parts.isEmpty() ? hit.weighing(Severity.MAJOR) : hit);
  }
}
