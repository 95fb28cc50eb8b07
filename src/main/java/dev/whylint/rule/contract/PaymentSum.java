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

/** Payments whose shares do not make the whole price. */
public final class PaymentSum implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("contract/payment-sum", Severity.MAJOR, Evidence.A);

  private static final double ROUNDING = 0.01 + 1e-9;

  private static final Phrase ASK =
      Phrase.of(
          "The instalments add up to {0}. Which of them is meant to be different?",
          "De termijnen zijn samen {0}. Welke termijn is anders bedoeld?");

  private static final Phrase MEND =
      Phrase.of(
          "Correct the shares in contract.payment until they make 100 %",
          "Pas de delen in contract.payment aan tot ze samen 100 % zijn");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final Phrase MESSAGE =
      Phrase.of(
          "The payments of {0} make {1} of the price, not 100 %.",
          "De betalingen van {0} zijn samen {1} van de prijs, en niet 100 %.");

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    Terms terms = Terms.of(brief).orElse(null);
    Instalments plan = terms == null ? null : Instalments.of(terms.contract().payment());
    if (plan == null || plan.isEmpty() || Math.abs(plan.total() - 1) <= ROUNDING) {
      return List.of();
    }
    Phrase.Percent total = new Phrase.Percent(plan.total());
    List<Phrase.Percent> shares = plan.shares().stream().map(Phrase.Percent::new).toList();
    Phrase message = MESSAGE.with(shares, total);
    Hit hit = Hit.at(brief.section("contract.payment"), message, ASK.with(total), MEND);
    return List.of(hit.with("total", plan.total()).with("shares", plan.shares()));
  }
}
