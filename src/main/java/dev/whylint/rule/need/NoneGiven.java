package dev.whylint.rule.need;

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

/** A solution, and no need stated. */
public final class NoneGiven implements Rule {
  private static final RuleInfo INFO = RuleInfo.of("need/none-given", Severity.MAJOR, Evidence.A);

  private static final Phrase MESSAGE =
      Phrase.of(
          "The brief proposes {0} and names no need: what must be possible that is not"
              + " possible today is not written.",
          "De oplossing staat er ({0}), maar geen behoefte: wat er straks moet kunnen en"
              + " nu niet kan, staat er niet.");

  private static final Phrase ASK =
      Phrase.of(
          "Once this is there, who can do what that cannot be done today, and how would you"
              + " notice?",
          "Als dit er is: wie kan dan iets wat nu niet kan, en waaraan merkt u dat?");

  private static final Phrase MEND =
      Phrase.of(
          "Add: needs: [{who: …, what: be able to …, why: so that …, priority: must,"
              + " acceptance: …}]",
          "Zet erbij: needs: [{who: …, what: kunnen …, why: zodat …, priority: must,"
              + " acceptance: …}]");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    Solution solution = brief.solution();
    if (!solution.isGiven() || !brief.needs().isEmpty()) {
      return List.of();
    }
    Phrase message = MESSAGE.with(solution.name());
    return List.of(Hit.at(brief.section("needs"), message, ASK, MEND));
  }
}
