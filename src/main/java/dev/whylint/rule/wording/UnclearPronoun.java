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

/** A pronoun that can stand for either of two things. */
public final class UnclearPronoun implements Rule {
  private static final WordingCheck CHECK =
      new WordingCheck(
          RuleInfo.of("wording/unclear-pronoun", Severity.MINOR, Evidence.A),
          Smell.PRONOUN,
          Phrase.of(
              "{0} can stand for more than one thing here.",
              "{0} kan hier op meer dan één ding slaan."),
          Phrase.of("Whom or what is meant by {0}?", "Wie of wat bedoelt u met {0}?"),
          Phrase.of(
              "Repeat the noun in place of the pronoun.",
              "Herhaal het zelfstandig naamwoord in plaats van het voornaamwoord."));

  @Override
  public RuleInfo info() {
    return CHECK.info();
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    return CHECK.hits(facts);
  }
}
