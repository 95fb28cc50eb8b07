package dev.whylint.rule.contract;

import dev.whylint.analysis.Facts;
import dev.whylint.brief.Anchor;
import dev.whylint.brief.Brief;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.List;

/** Payments of which most fall before any result, or all after the acceptance. */
public final class PaymentUntied implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("contract/payment-untied", Severity.MINOR, Evidence.A);

  private static final double MOST = 0.5;

  private static final Phrase ASK =
      Phrase.of(
          "Could we tie the payments to results that you have seen working, so that neither"
              + " of us carries the whole risk?",
          "Zullen we de betalingen koppelen aan resultaten die u hebt zien werken, zodat"
              + " niet één van ons het hele risico draagt?");

  private static final Phrase MEND =
      Phrase.of(
          "Spread contract.payment over results, such as payment: [20 % at start, 30 % at the"
              + " pilot, 50 % at acceptance]",
          "Spreid contract.payment over resultaten, bijvoorbeeld payment: [20 % bij start, 30"
              + " % na de proef, 50 % bij acceptatie]");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final Phrase EARLY =
      Phrase.of(
          "{0} of the money is paid before anything has been seen to work.",
          "{0} van het geld wordt betaald voordat er iets te zien is dat werkt.");

  private static final Phrase LATE =
      Phrase.of(
          "Nothing is paid before the end, so all the risk of delay in acceptance lies with"
              + " one side.",
          "Vóór het eind wordt niets betaald; het hele risico van een late acceptatie ligt"
              + " dan bij één partij.");

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    Terms terms = Terms.of(brief).orElse(null);
    Instalments plan = terms == null ? null : Instalments.of(terms.contract().payment());
    if (plan == null || plan.isEmpty()) {
      return List.of();
    }
    double early = plan.beforeAcceptance();
    Anchor at = brief.section("contract.payment");
    if (early > MOST) {
      Phrase message = EARLY.with(new Phrase.Percent(early));
      return List.of(Hit.at(at, message, ASK, MEND).with("beforeAcceptance", early));
    }
    return plan.isAllAtTheEnd() ? List.of(Hit.at(at, LATE, ASK, MEND)) : List.of();
  }
}
