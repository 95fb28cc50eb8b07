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

/** Two requirements in one sentence. */
public final class Compound implements Rule {
  private static final WordingCheck CHECK =
      new WordingCheck(
          RuleInfo.of("wording/compound", Severity.MINOR, Evidence.A),
          Smell.COMPOUND,
          Phrase.of(
              "The sentence asks for two things at once ({0}), so it cannot be half met or "
                  + "half tested.",
              "De zin vraagt twee dingen tegelijk ({0}); half voldaan of half getest kan dan "
                  + "niet."),
          Phrase.of(
              "May the one be delivered without the other? Which of the two comes first if "
                  + "both do not fit?",
              "Mag het ene zonder het andere worden geleverd? Welk van de twee gaat voor als "
                  + "het niet allebei past?"),
          Phrase.of(
              "Make two items of it, each with one verb and one result.",
              "Maak er twee punten van, elk met één werkwoord en één resultaat."));

  @Override
  public RuleInfo info() {
    return CHECK.info();
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    return CHECK.hitsInRequirements(facts);
  }
}
