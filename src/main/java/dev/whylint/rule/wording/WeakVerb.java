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

/** A verb that binds nobody to a result. */
public final class WeakVerb implements Rule {
  private static final WordingCheck CHECK =
      new WordingCheck(
          RuleInfo.of("wording/weak-verb", Severity.MINOR, Evidence.A),
          Smell.WEAK_VERB,
          Phrase.of(
              "{0} says that something is touched and not what comes out of it.",
              "{0} zegt dat er iets mee gebeurt, en niet wat er dan is."),
          Phrase.of(
              "What exactly is there when this is done, and who does which step?",
              "Wat is er precies als dit klaar is, en wie doet welke stap?"),
          Phrase.of(
              "Use a verb that ends in a result: [who] [registers, computes, sends, shows] "
                  + "[what] to [whom].",
              "Kies een werkwoord met een resultaat: [wie] [registreert, berekent, stuurt, "
                  + "toont] [wat] aan [wie]."));

  @Override
  public RuleInfo info() {
    return CHECK.info();
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    return CHECK.hitsInRequirements(facts);
  }
}
