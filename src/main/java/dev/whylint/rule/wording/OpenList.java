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

/** A list that does not end. */
public final class OpenList implements Rule {
  private static final WordingCheck CHECK =
      new WordingCheck(
          RuleInfo.of("wording/open-list", Severity.MINOR, Evidence.A),
          Smell.OPEN_LIST,
          Phrase.of(
              "{0} leaves the list open, so what belongs to it is settled later.",
              "{0} laat de lijst open; wat erbij hoort, blijkt dan later pas."),
          Phrase.of(
              "What else belongs in this list? Can we close it now, and agree how something "
                  + "is added?",
              "Wat hoort er nog meer in deze lijst? Kunnen we hem nu sluiten, en afspreken "
                  + "hoe er iets bij komt?"),
          Phrase.of(
              "Write the whole list, and: anything else goes by change-control.",
              "Schrijf de hele lijst op, en: al het overige loopt via change-control."));

  @Override
  public RuleInfo info() {
    return CHECK.info();
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    return CHECK.hits(facts);
  }
}
