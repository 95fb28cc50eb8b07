package dev.whylint.rule.relationship;

import dev.whylint.analysis.Facts;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Contract;
import dev.whylint.brief.Text;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.List;

/** A contract that writes down the duties of one side only. */
public final class OneWay implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("relationship/one-way", Severity.MINOR, Evidence.A)
          .silentUnder("contract/no-client-duties");

  private static final Phrase ASK =
      Phrase.of(
          "May we write down beside your duties what you can hold us to?",
          "Mogen we naast uw verplichtingen opschrijven waar u ons aan kunt houden?");

  private static final Phrase MEND =
      Phrase.of(
          "Fill both lists under contract: client-duties: [] and our-duties: []",
          "Vul onder contract beide lijsten: client-duties: [] en our-duties: []");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final Phrase CLIENT_ONLY =
      Phrase.of(
          "The contract writes down what the client owes ({0}) and nothing that we owe.",
          "Het contract noemt wat de klant moet doen ({0}) en niets wat wij moeten doen.");

  private static final Phrase OURS_ONLY =
      Phrase.of(
          "The contract writes down what we owe ({0}) and nothing that the client owes.",
          "Het contract noemt wat wij moeten doen ({0}) en niets wat de klant moet doen.");

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    Contract contract = brief.contract();
    if (contract == null || contract.price() == Contract.Price.IN_HOUSE) {
      return List.of();
    }
    List<Text> theirs = contract.clientDuties();
    List<Text> ours = contract.ourDuties();
    if (theirs.isEmpty() == ours.isEmpty()) {
      return List.of();
    }
    Phrase message = ours.isEmpty() ? CLIENT_ONLY.with(theirs) : OURS_ONLY.with(ours);
    String missing = ours.isEmpty() ? "contract.our-duties" : "contract.client-duties";
    return List.of(Hit.at(brief.section(missing), message, ASK, MEND));
  }
}
