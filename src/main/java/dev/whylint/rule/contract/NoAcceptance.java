package dev.whylint.rule.contract;

import dev.whylint.analysis.Facts;
import dev.whylint.brief.Anchor;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Contract.Acceptance;
import dev.whylint.brief.Text;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.List;

/** A contract that does not say by what, or by whom, the result is accepted. */
public final class NoAcceptance implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("contract/no-acceptance", Severity.MAJOR, Evidence.A);

  private static final Phrase ASK =
      Phrase.of(
          "By which tests, and in whose judgement, is the work done, and how many days do you"
              + " need for that?",
          "Met welke toetsen en door wie wordt bepaald dat het werk klaar is, en hoeveel"
              + " dagen hebt u daarvoor nodig?");

  private static final Phrase MEND =
      Phrase.of(
          "Add under contract: acceptance: {criteria: true, by: …, within: 10 days, silence:"
              + " accepted}, and an acceptance line with each must",
          "Zet onder contract: acceptance: {criteria: true, by: …, within: 10 dagen, silence:"
              + " accepted}, en bij elke must een regel acceptance");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final Phrase NOTHING =
      Phrase.of(
          "{0} nothing says by which criteria the work is accepted, nor by whom.",
          "{0} staat nergens aan welke eisen het werk moet voldoen om geaccepteerd te"
              + " worden, en wie daarover oordeelt.");

  private static final Phrase NO_CRITERIA =
      Phrase.of(
          "{0} the work is accepted by {1}, and nothing says by which criteria.",
          "{0} wordt het werk geaccepteerd door {1}, en nergens staat aan welke eisen het dan"
              + " moet voldoen.");

  private static final Phrase NO_JUDGE =
      Phrase.of(
          "{0} there are criteria for acceptance, and nobody is named who judges by them.",
          "{0} zijn er acceptatiecriteria, maar er staat niet wie oordeelt.");

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    Terms terms = Terms.of(brief).orElse(null);
    if (terms == null) {
      return List.of();
    }
    Acceptance acceptance = terms.contract().acceptance();
    boolean tested = acceptance != null && hasCriteria(acceptance);
    Text judge = acceptance == null ? null : acceptance.by();
    if (tested && judge != null) {
      return List.of();
    }
    Anchor at = brief.section("contract.acceptance");
    if (tested) {
      Severity partial = terms.isFixedPrice() ? Severity.MAJOR : Severity.MINOR;
      return List.of(Hit.at(at, NO_JUDGE.with(terms.priceForm()), ASK, MEND).weighing(partial));
    }
    Phrase message =
        judge == null
            ? NOTHING.with(terms.priceForm())
            : NO_CRITERIA.with(terms.priceForm(), judge);
    return List.of(Hit.at(at, message, ASK, MEND).weighing(terms.byPrice()));
  }

  private static boolean hasCriteria(Acceptance acceptance) {
    return Boolean.TRUE.equals(acceptance.criteria())
        || acceptance.criteria() == null && acceptance.cases() != null;
  }
}
