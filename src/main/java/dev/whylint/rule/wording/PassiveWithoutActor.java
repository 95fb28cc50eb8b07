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

/** Something is done, and nobody is said to do it. */
public final class PassiveWithoutActor implements Rule {
  private static final WordingCheck CHECK =
      new WordingCheck(
          RuleInfo.of("wording/passive-without-actor", Severity.INFO, Evidence.A),
          Smell.PASSIVE,
          Phrase.of("{0} does not say who does it.", "{0} zegt niet wie het doet."),
          Phrase.of(
              "Who does this, on your side or on ours?",
              "Wie doet dit, iemand van u of iemand van ons?"),
          Phrase.of(
              "Name the one who acts: [who] [does what].", "Noem wie handelt: [wie] [doet wat]."));

  @Override
  public RuleInfo info() {
    return CHECK.info();
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    return CHECK.hitsInRequirements(facts);
  }
}
