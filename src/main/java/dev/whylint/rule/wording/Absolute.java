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

/** A promise that nothing will ever go wrong. */
public final class Absolute implements Rule {
  /** Says who pays for damage and promises no work; contract/open-liability asks for its limit. */
  private static final String LIABILITY = "/contract/liability";

  private static final WordingCheck CHECK =
      new WordingCheck(
          RuleInfo.of("wording/absolute", Severity.MINOR, Evidence.A)
              .silentAtItemUnder("expectation/absolute"),
          Smell.ABSOLUTE,
          Phrase.of(
              "{0} promises something without exception, and no process gets there.",
              "{0} belooft iets zonder uitzondering, en dat haalt geen enkel proces."),
          Phrase.of(
              "How often may it go wrong before it hurts, and what happens then? Which share "
                  + "is enough for you?",
              "Hoe vaak mag het misgaan voordat het pijn doet, en wat gebeurt er dan? Welk "
                  + "deel is voor u genoeg?"),
          Phrase.of(
              "Write the share and what happens in the rest: [share] of [cases] per [period]; "
                  + "in the other cases [who] [does what] within [time].",
              "Schrijf het deel op en wat er in de rest gebeurt: [percentage] van [gevallen] "
                  + "per [periode]; in de overige gevallen [doet wie wat] binnen [tijd]."));

  @Override
  public RuleInfo info() {
    return CHECK.info();
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    return CHECK.hitsInRequirements(facts, text -> !text.path().startsWith(LIABILITY));
  }
}
