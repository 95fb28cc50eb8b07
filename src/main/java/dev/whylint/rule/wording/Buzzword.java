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

/** A word that sells and says nothing. */
public final class Buzzword implements Rule {
  private static final WordingCheck CHECK =
      new WordingCheck(
          RuleInfo.of("wording/buzzword", Severity.MINOR, Evidence.A),
          Smell.BUZZWORD,
          Phrase.of(
              "{0} sells and names no property that can be checked.",
              "{0} is verkooptaal en noemt geen eigenschap die na te gaan is."),
          Phrase.of(
              "What would you notice in daily work if it were {0}, and if it were not?",
              "Wat zou u er in het dagelijks werk van merken als dit zo is ({0}), en als het"
                  + " niet zo is?"),
          Phrase.of(
              "Say what it does instead: [who] can [do what] in [time], or strike the word.",
              "Zeg wat het doet: [wie] kan [wat] in [tijd], of schrap het woord."));

  @Override
  public RuleInfo info() {
    return CHECK.info();
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    return CHECK.hits(facts);
  }
}
