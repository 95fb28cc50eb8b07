package dev.whylint.rule.wording;

import dev.whylint.analysis.Facts;
import dev.whylint.analysis.wording.Smell;
import dev.whylint.brief.Brief;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.List;

/** More or less than something that is not named. */
public final class ComparativeWithoutReference implements Rule {
  private static final WordingCheck CHECK =
      new WordingCheck(
          RuleInfo.of("wording/comparative-without-reference", Severity.MINOR, Evidence.A)
              .silentAtItemUnder("expectation/no-baseline", "expectation/no-metric"),
          Smell.COMPARATIVE,
          Phrase.of(
              "{0} compares with something that the brief does not name.",
              "{0} vergelijkt met iets wat de brief niet noemt."),
          Phrase.of(
              "How is it now, and how should it be? Who measures that?",
              "Hoe is het nu, en hoe moet het worden? Wie meet dat?"),
          Phrase.of(
              "Give both ends: from [number now] to [number wanted] by [date], measured by "
                  + "[source].",
              "Geef beide uiteinden: van [getal nu] naar [gewenst getal] op [datum], gemeten "
                  + "met [bron]."));

  @Override
  public RuleInfo info() {
    return CHECK.info();
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    return CHECK.hits(facts);
  }
}
