package dev.whylint.rule.contract;

import dev.whylint.analysis.Facts;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Contract.PaidBy;
import dev.whylint.brief.Contract.Rework;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A contract that does not say who pays when work must be done again. */
public final class ReworkUnpriced implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("contract/rework-unpriced", Severity.MAJOR, Evidence.A);

  private static final Phrase ASK =
      Phrase.of(
          "When something we delivered has to be done again, who pays in which case: a fault"
              + " of ours, a changed wish of yours, or an input that came late or wrong?",
          "Als iets over moet, wie betaalt dan: bij een fout van ons, bij een gewijzigde wens"
              + " van u, en bij gegevens die te laat of onjuist binnenkwamen?");

  private static final Phrase MEND =
      Phrase.of(
          "Add under contract: rework: {paid-by: shared, cap: 10 days} (supplier, client or"
              + " shared)",
          "Zet onder contract: rework: {paid-by: shared, cap: 10 dagen} (supplier, client of"
              + " shared)");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final Phrase MESSAGE =
      Phrase.of(
          "{0} nothing says who pays when work must be done again.",
          "{0} staat nergens wie betaalt als werk over moet.");

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    Terms terms = Terms.of(brief).orElse(null);
    if (terms == null || isPriced(terms.contract().rework())) {
      return List.of();
    }
    Phrase message = MESSAGE.with(terms.priceForm());
    Hit hit = Hit.at(brief.section("contract.rework"), message, ASK, MEND);
    return List.of(hit.weighing(terms.byPrice()));
  }

  private static boolean isPriced(@Nullable Rework rework) {
    return rework != null && rework.paidBy() != null && rework.paidBy() != PaidBy.UNSTATED;
  }
}
