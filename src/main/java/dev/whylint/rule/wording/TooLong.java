package dev.whylint.rule.wording;

import dev.whylint.analysis.Facts;
import dev.whylint.analysis.wording.Smell;
import dev.whylint.analysis.wording.Wording.Found;
import dev.whylint.brief.Brief;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.List;

/** A sentence that nobody holds in mind at once. */
public final class TooLong implements Rule {
  private static final WordingCheck CHECK =
      new WordingCheck(
          RuleInfo.of("wording/too-long", Severity.MINOR, Evidence.C),
          Smell.TOO_LONG,
          Phrase.of(
              "The sentence that begins with {0} has {1} words; nobody holds that in mind at "
                  + "once.",
              "De zin die begint met {0} telt {1} woorden; niemand onthoudt dat in één keer."),
          Phrase.of(
              "Could you tell this in a few short sentences: who does what, when, and what if "
                  + "not?",
              "Kunt u dit in een paar korte zinnen vertellen: wie doet wat, wanneer, en wat "
                  + "als het niet lukt?"),
          Phrase.of(
              "Cut it into sentences of one thought, 25 words at most; put conditions in a "
                  + "list.",
              "Knip de zin op in zinnen van één gedachte, hooguit 25 woorden; zet voorwaarden "
                  + "in een lijst."));

  @Override
  public RuleInfo info() {
    return CHECK.info();
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    return CHECK.hits(facts, TooLong::opening);
  }

  private static List<Object> opening(Found found) {
    return List.of(found.words(), found.sentence().words());
  }
}
