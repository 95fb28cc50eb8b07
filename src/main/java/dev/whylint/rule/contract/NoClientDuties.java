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

/** A contract that asks nothing of the client. */
public final class NoClientDuties implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("contract/no-client-duties", Severity.MAJOR, Evidence.A);

  private static final Phrase ASK =
      Phrase.of(
          "What do we need from your side, from whom and by when, and what happens to the"
              + " date when it comes later?",
          "Wat hebben we van uw kant nodig, van wie en wanneer, en wat gebeurt er met de"
              + " datum als het later komt?");

  private static final Phrase MEND =
      Phrase.of(
          "Add under contract: client-duties: [a product owner two days a week, …]",
          "Zet onder contract: client-duties: [een product owner twee dagen per week, …]");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final Phrase MESSAGE =
      Phrase.of(
          "{0} the contract asks nothing of the client, so a delay for want of people, data"
              + " or decisions has no owner.",
          "{0} vraagt het contract niets van de klant; een vertraging door ontbrekende"
              + " mensen, gegevens of besluiten is dan van niemand.");

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    Terms terms = Terms.of(brief).orElse(null);
    if (terms == null || Terms.isStated(terms.contract().clientDuties())) {
      return List.of();
    }
    Phrase message = MESSAGE.with(terms.priceForm());
    return List.of(Hit.at(brief.section("contract.client-duties"), message, ASK, MEND));
  }
}
