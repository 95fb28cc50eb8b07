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

/** A number that is not given. */
public final class Unquantified implements Rule {
  private static final WordingCheck CHECK =
      new WordingCheck(
          RuleInfo.of("wording/unquantified", Severity.MINOR, Evidence.A),
          Smell.UNQUANTIFIED,
          Phrase.of("{0} stands where a number belongs.", "{0} staat waar een getal hoort."),
          Phrase.of(
              "How many, roughly? A range is fine: at least how many, and at most?",
              "Hoeveel ongeveer? Een marge mag: minstens hoeveel, en hoogstens?"),
          Phrase.of(
              "Write the number, or a range with its source: [from] to [to] [things], by "
                  + "[source].",
              "Schrijf het getal op, of een marge met bron: [van] tot [tot] [dingen], volgens "
                  + "[bron]."));

  @Override
  public RuleInfo info() {
    return CHECK.info();
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    return CHECK.hits(facts);
  }
}
