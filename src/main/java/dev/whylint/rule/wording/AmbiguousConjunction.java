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

/** Both, or one of the two: the sentence leaves it open. */
public final class AmbiguousConjunction implements Rule {
  private static final WordingCheck CHECK =
      new WordingCheck(
          RuleInfo.of("wording/ambiguous-conjunction", Severity.MINOR, Evidence.A),
          Smell.AMBIGUOUS_CONJUNCTION,
          Phrase.of(
              "{0} leaves open whether both are meant or one of the two.",
              "{0} laat open of beide bedoeld zijn of een van de twee."),
          Phrase.of(
              "Must both happen, or is one enough? And who chooses which?",
              "Moet het allebei, of is één genoeg? En wie kiest welke?"),
          Phrase.of(
              "Choose: “[a] and [b]”, or “[a] or [b], as [who] chooses”.",
              "Kies: “[a] en [b]”, of “[a] of [b], naar keuze van [wie]”."));

  @Override
  public RuleInfo info() {
    return CHECK.info();
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    return CHECK.hits(facts);
  }
}
