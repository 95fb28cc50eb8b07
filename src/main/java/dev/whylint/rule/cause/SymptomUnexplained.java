package dev.whylint.rule.cause;

import dev.whylint.analysis.CausalMap;
import dev.whylint.analysis.Facts;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Cause;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.List;

/** A symptom that no cause explains, in a brief that explains others. */
public final class SymptomUnexplained implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("cause/symptom-unexplained", Severity.MAJOR, Evidence.A)
          .silentUnder("cause/none-given");

  private static final Phrase MESSAGE =
      Phrase.of(
          "No cause is given for {0}, so nothing in the brief says why it would get better.",
          "Voor {0} staat er geen oorzaak, dus niets in de brief zegt waarom het beter zou worden.");

  private static final Phrase ASK =
      Phrase.of(
          "What lies behind {0}? Is it one of the causes that we already have, or something else?",
          "Wat zit er achter {0}? Is het een van de oorzaken die er al staan, of iets anders?");

  private static final Phrase MEND =
      Phrase.of(
          "Add {0} under explains of the cause that it comes of, or a cause of its own: {what: …,"
              + " explains: [{0}]}.",
          "Zet {0} bij explains van de oorzaak waaruit het voortkomt, of voeg er een toe: {what: …,"
              + " explains: [{0}]}.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    CausalMap map = facts.causes();
    List<Cause> causes = brief.problem().causes();
    if (causes.stream().allMatch(cause -> cause.explains().isEmpty())) {
      return List.of();
    }
    return brief.problem().symptoms().stream()
        .filter(symptom -> map.explainersOf(symptom.id()).isEmpty())
        .map(
            symptom ->
                Hit.at(symptom, MESSAGE.with(symptom), ASK.with(symptom), MEND.with(symptom.id())))
        .toList();
  }
}
