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

/** A matter of taste put as a property. */
public final class Subjective implements Rule {
  private static final WordingCheck CHECK =
      new WordingCheck(
          RuleInfo.of("wording/subjective", Severity.MINOR, Evidence.A),
          Smell.SUBJECTIVE,
          Phrase.of(
              "{0} is a matter of taste: two people can look at the same thing and disagree.",
              "{0} is een kwestie van smaak: twee mensen kunnen naar hetzelfde kijken en het "
                  + "oneens zijn."),
          Phrase.of(
              "Who must find it so, and what would that person have to be able to do?",
              "Wie moet dat vinden, en wat moet die persoon ermee kunnen doen?"),
          Phrase.of(
              "Turn the taste into a test: [n] of [m] [users] do [task] in [time] without "
                  + "help.",
              "Maak van de smaak een proef: [n] van de [m] [gebruikers] doen [taak] in [tijd] "
                  + "zonder hulp."));

  @Override
  public RuleInfo info() {
    return CHECK.info();
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    return CHECK.hits(facts);
  }
}
