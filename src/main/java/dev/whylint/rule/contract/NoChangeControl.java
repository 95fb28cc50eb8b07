package dev.whylint.rule.contract;

import dev.whylint.analysis.Facts;
import dev.whylint.brief.Brief;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.List;

/** A contract without a way to change what was agreed. */
public final class NoChangeControl implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("contract/no-change-control", Severity.MAJOR, Evidence.A);

  private static final Phrase ASK =
      Phrase.of(
          "When a wish changes on the way, who asks for it, who prices it, and who says yes"
              + " before the work starts?",
          "Als een wens onderweg verandert: wie vraagt de wijziging aan, wie geeft de prijs"
              + " en wie zegt ja vóór het werk begint?");

  private static final Phrase MEND =
      Phrase.of(
          "Add under contract: change-control: written change request, priced and approved by"
              + " … before work",
          "Zet onder contract: change-control: schriftelijk wijzigingsverzoek, met prijs en"
              + " akkoord van … vóór de uitvoering");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final Phrase MESSAGE =
      Phrase.of(
          "{0} there is no agreed way to change the work, so each new wish is either done"
              + " unpaid or fought over.",
          "{0} is geen manier afgesproken om het werk te wijzigen; elke nieuwe wens is"
              + " dan onbetaald werk of een twistpunt.");

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    Terms terms = Terms.of(brief).orElse(null);
    if (terms == null || Terms.isStated(terms.contract().changeControl())) {
      return List.of();
    }
    Phrase message = MESSAGE.with(terms.priceForm());
    return List.of(Hit.at(brief.section("contract.change-control"), message, ASK, MEND));
  }
}
