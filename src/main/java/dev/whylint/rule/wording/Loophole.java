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

/** Words that let a promise lapse without anybody breaking it. */
public final class Loophole implements Rule {
  private static final WordingCheck CHECK =
      new WordingCheck(
          RuleInfo.of("wording/loophole", Severity.MINOR, Evidence.A),
          Smell.LOOPHOLE,
          Phrase.of(
              "{0} lets the promise lapse, and the brief does not say who decides that or "
                  + "when.",
              "{0} laat de belofte vervallen, en de brief zegt niet wie dat bepaalt, en"
                  + " wanneer."),
          Phrase.of(
              "In which cases would it not be done, and who decides that? Can we name these "
                  + "cases?",
              "In welke gevallen zou het niet gebeuren, en wie bepaalt dat? Kunnen we die "
                  + "gevallen benoemen?"),
          Phrase.of(
              "Name the exception: [who] [does what], except when [case]; [who] decides that "
                  + "within [time].",
              "Noem de uitzondering: [wie] [doet wat], behalve als [geval]; [wie] besluit dat "
                  + "binnen [tijd]."));

  @Override
  public RuleInfo info() {
    return CHECK.info();
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    return CHECK.hits(facts);
  }
}
