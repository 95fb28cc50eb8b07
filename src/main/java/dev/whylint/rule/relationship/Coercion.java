package dev.whylint.rule.relationship;

import dev.whylint.analysis.Facts;
import dev.whylint.analysis.tone.Tone;
import dev.whylint.brief.Brief;
import dev.whylint.brief.BriefText;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.ArrayList;
import java.util.List;

/** A remark in which paying, or the threat of not paying, takes the place of an agreement. */
public final class Coercion implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("relationship/coercion", Severity.MAJOR, Evidence.A);

  private static final Phrase ASK =
      Phrase.of(
          "What result do you need this for, and which part of it matters most if we cannot"
              + " do all of it?",
          "Voor welk resultaat hebt u dit nodig, en welk deel telt het zwaarst als niet alles"
              + " kan?");

  private static final Phrase MEND =
      Phrase.of(
          "Agree on paper what the price covers: contract.change-control,"
              + " solution.out-of-scope and acceptance; then the remark has no ground",
          "Leg vast wat de prijs omvat: contract.change-control, solution.out-of-scope en"
              + " acceptance; dan heeft de opmerking geen grond meer");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final Phrase MESSAGE =
      Phrase.of(
          "In {0} money or a threat settles what gets built, whatever was agreed.",
          "In {0} bepaalt geld of een dreigement wat er komt, en niet wat is afgesproken.");

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    List<Hit> hits = new ArrayList<>();
    Tone tone = Tone.of(brief.language());
    for (BriefText each : Remarks.of(brief)) {
      if (Remarks.isFree(each) && tone.isCoercion(facts.tokens(each.text().value()))) {
        Hit hit = Hit.at(each.at(), MESSAGE.with(each.text()), ASK, MEND);
        hits.add(hit.marking(each.text().place()));
      }
    }
    return hits;
  }
}
