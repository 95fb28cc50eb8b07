package dev.whylint.rule.contract;

import dev.whylint.analysis.Facts;
import dev.whylint.brief.Anchor;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Text;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.List;

/** A liability without an upper limit, or a penalty beside which none is written. */
public final class OpenLiability implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("contract/open-liability", Severity.MAJOR, Evidence.A);

  private static final Phrase ASK =
      Phrase.of(
          "Up to which amount is each side liable, and is a penalty part of that amount?",
          "Tot welk bedrag is elke partij aansprakelijk, en telt een boete daarin mee?");

  private static final Phrase MEND =
      Phrase.of(
          "Add under contract: liability: capped at the fee (or the insured amount), and"
              + " penalty: … at most …",
          "Zet onder contract: liability: beperkt tot de opdrachtsom (of het verzekerde"
              + " bedrag), en penalty: … ten hoogste …");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final Phrase UNLIMITED =
      Phrase.of(
          "The contract sets no upper limit to the liability ({0}).",
          "Het contract stelt geen bovengrens aan de aansprakelijkheid ({0}).");

  private static final Phrase UNSTATED =
      Phrase.of(
          "There is a penalty ({0}) and nothing says up to which amount each side is liable.",
          "Het contract noemt een boete ({0}), maar niet tot welk bedrag elke partij"
              + " aansprakelijk is.");

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    Terms terms = Terms.of(brief).orElse(null);
    if (terms == null) {
      return List.of();
    }
    Anchor at = brief.section("contract.liability");
    Text liability = terms.contract().liability();
    Text penalty = terms.contract().penalty();
    if (liability != null && LiabilityTerm.isOpen(liability.value())) {
      return List.of(Hit.at(at, UNLIMITED.with(liability), ASK, MEND));
    }
    if (penalty == null || !Terms.isStated(penalty) || Terms.isStated(liability)) {
      return List.of();
    }
    return List.of(Hit.at(at, UNSTATED.with(penalty), ASK, MEND));
  }
}
