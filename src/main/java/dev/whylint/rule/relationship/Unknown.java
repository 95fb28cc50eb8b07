package dev.whylint.rule.relationship;

import dev.whylint.analysis.Facts;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Relationship;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.List;

/** A brief that does not say how we stand with the client. */
public final class Unknown implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("relationship/unknown", Severity.MINOR, Evidence.A);

  private static final Phrase ASK =
      Phrase.of(
          "How do you look back on our work together so far, and what should go better this"
              + " time?",
          "Hoe kijkt u terug op onze samenwerking tot nu toe, en wat moet er deze keer beter?");

  private static final Phrase MEND =
      Phrase.of(
          "Add relationship: {state: good, trust: 4, respect: 4, candour: 3} (state: new,"
              + " excellent, good, strained or broken); it stays internal",
          "Voeg toe relationship: {state: good, trust: 4, respect: 4, candour: 3} (state:"
              + " new, excellent, good, strained of broken); dit blijft intern");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final Phrase MESSAGE =
      Phrase.of(
          "Nothing says how we stand with this client, so nobody can choose how to bring a"
              + " hard message.",
          "Nergens staat hoe de relatie met deze klant is; niemand kan dan kiezen hoe een"
              + " moeilijke boodschap gebracht wordt.");

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    Relationship relationship = brief.relationship();
    boolean stateless = relationship == null || relationship.state() == null;
    boolean unasked = relationship == null && brief.isSketch();
    return stateless && !unasked
        ? List.of(Hit.at(brief.section("relationship"), MESSAGE, ASK, MEND))
        : List.of();
  }
}
