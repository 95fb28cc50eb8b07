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

/** A need without its reason. */
public final class NoWhy implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("need/no-why", Severity.MINOR, Evidence.A)
          .silentUnder("brief/thin")
          .silentAtItemUnder("need/is-a-solution", "gap/placeholder");

  private static final Phrase MESSAGE =
      Phrase.of(
          "The brief does not say why {0} is needed.", "Bij de behoefte {0} staat geen reden.");

  private static final Phrase NONE =
      Phrase.of(
          "The brief does not say why any of the needs is there.",
          "Bij geen van de behoeften staat een reden.");

  private static final Phrase ASK =
      Phrase.of(
          "What goes wrong for them if they cannot: {0}?",
          "Wat gaat er mis als dit niet kan: {0}?");

  private static final Phrase ASK_ALL =
      Phrase.of(
          "For each need: what goes wrong if it is not met?",
          "Per behoefte: wat gaat er mis als er niet aan voldaan wordt?");

  private static final Phrase MEND =
      Phrase.of("Add to the need: why: so that …", "Zet bij de behoefte: why: zodat …");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    return new EachOrAll(brief)
        .hits(
            need -> EachOrAll.isBlank(need.why()),
            need -> Hit.at(need, MESSAGE.with(need.what()), ASK.with(need.what()), MEND),
            all -> Hit.at(all, NONE, ASK_ALL, MEND));
  }
}
