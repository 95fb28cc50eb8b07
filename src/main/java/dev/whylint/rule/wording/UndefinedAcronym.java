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

/** Capitals that the brief does not explain. */
public final class UndefinedAcronym implements Rule {
  private static final WordingCheck CHECK =
      new WordingCheck(
          RuleInfo.of("wording/undefined-acronym", Severity.MINOR, Evidence.A),
          Smell.ACRONYM,
          Phrase.of(
              "{0} is not explained anywhere in the brief.",
              "{0} wordt nergens in de brief uitgelegd."),
          Phrase.of(
              "What does {0} stand for, and which version or part of it is meant?",
              "Waar staat {0} voor, en welke versie of welk deel is bedoeld?"),
          Phrase.of(
              "Write it out once: [full name] ([acronym]), with the version or the document "
                  + "that is meant.",
              "Schrijf het één keer voluit: [volledige naam] ([afkorting]), met de versie of "
                  + "het document."));

  @Override
  public RuleInfo info() {
    return CHECK.info();
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    return CHECK.hits(facts);
  }
}
