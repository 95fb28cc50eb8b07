package dev.whylint.rule.need;

import dev.whylint.analysis.Facts;
import dev.whylint.brief.Brief;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.List;

/** A need of nobody. */
public final class NoWho implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("need/no-who", Severity.MINOR, Evidence.A)
          .silentUnder("brief/thin")
          .silentAtItemUnder("gap/placeholder");

  private static final Phrase MESSAGE =
      Phrase.of(
          "The need {0} does not say whose it is.",
          "Bij de behoefte {0} staat niet van wie die is.");

  private static final Phrase NONE =
      Phrase.of(
          "None of the needs says whose it is.", "Bij geen van de behoeften staat van wie die is.");

  private static final Phrase ASK =
      Phrase.of(
          "Who needs this in their work or day, and may we speak to one of them: {0}?",
          "Wie heeft dit nodig, in het werk of daarbuiten, en mogen wij iemand van hen"
              + " spreken: {0}?");

  private static final Phrase ASK_ALL =
      Phrase.of(
          "For each need: who has it, and may we speak to one of them?",
          "Per behoefte: wie heeft die, en mogen wij iemand van hen spreken?");

  private static final Phrase MEND =
      Phrase.of(
          "Add to the need: who: the group of people that has it",
          "Zet bij de behoefte: who: de groep die deze behoefte heeft");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    return new EachOrAll(brief)
        .hits(
            need -> EachOrAll.isBlank(need.who()),
            need -> Hit.at(need, MESSAGE.with(need.what()), ASK.with(need.what()), MEND),
            all -> Hit.at(all, NONE, ASK_ALL, MEND));
  }
}
