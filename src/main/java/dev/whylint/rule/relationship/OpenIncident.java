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

/** An incident between us that was never settled. */
public final class OpenIncident implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("relationship/open-incident", Severity.MAJOR, Evidence.A);

  private static final Phrase ASK =
      Phrase.of(
          "What would it take for you to call this settled?",
          "Wat is er nodig om dit voor u afgerond te laten zijn?");

  private static final Phrase MEND =
      Phrase.of(
          "Settle it before the proposal goes out, and set settled: true with how it ended",
          "Rond het af vóór het voorstel de deur uit gaat, en zet erbij: settled: true,"
              + " en hoe het afliep");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final Phrase MESSAGE =
      Phrase.of(
          "{0} is still open between us and the client.",
          "{0} staat nog open tussen ons en de klant.");

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    Relationship relationship = brief.relationship();
    if (relationship == null) {
      return List.of();
    }
    return relationship.history().stream()
        .filter(incident -> Boolean.FALSE.equals(incident.settled()))
        .map(incident -> Hit.at(incident, MESSAGE.with(incident), ASK, MEND))
        .toList();
  }
}
