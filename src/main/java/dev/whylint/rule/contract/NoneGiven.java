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

/** A brief that says nothing about a contract. */
public final class NoneGiven implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("contract/none-given", Severity.MAJOR, Evidence.A);

  private static final Phrase ASK =
      Phrase.of(
          "Before we start, may we settle on one page what the price is, when the work is"
              + " accepted, and who pays when something must be done again?",
          "Zullen we vóór de start op één bladzijde vastleggen wat de prijs is, wanneer het"
              + " werk is geaccepteerd en wie betaalt als iets over moet?");

  private static final Phrase MEND =
      Phrase.of(
          "Add contract: {price: …, acceptance: {criteria: …, by: …, within: …, silence: …},"
              + " rework: {paid-by: …}, change-control: …, client-duties: [], our-duties: []}; own"
              + " staff without a contract is contract: in-house",
          "Voeg toe contract: {price: …, acceptance: {criteria: …, by: …, within: …,"
              + " silence: …}, rework: {paid-by: …}, change-control: …, client-duties: [],"
              + " our-duties: []}; bij eigen mensen zonder contract volstaat contract: in-house");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final Phrase MESSAGE =
      Phrase.of(
          "Nothing is agreed yet about price, acceptance, changes or rework, so it is open"
              + " who pays when it turns out otherwise.",
          "Over prijs, acceptatie, wijzigingen en herstelwerk is nog niets afgesproken;"
              + " het is dus open wie betaalt als het anders uitpakt.");

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    return brief.contract() == null
        ? List.of(Hit.at(brief.section("contract"), MESSAGE, ASK, MEND))
        : List.of();
  }
}
