package dev.whylint.rule.cause;

import dev.whylint.analysis.Facts;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Figure;
import dev.whylint.brief.Symptom;
import dev.whylint.brief.Text;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.List;
import java.util.Optional;

/** A symptom with no measure and no evidence. */
public final class UnmeasuredSymptom implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("cause/unmeasured-symptom", Severity.MINOR, Evidence.A);

  private static final Phrase MESSAGE =
      Phrase.of(
          "{0} stands in the brief without a measure and without a source, so nobody can tell later"
              + " whether it got better.",
          "{0} staat in de brief zonder meting en zonder bron; niemand kan straks zeggen"
              + " of het beter gaat.");

  private static final Phrase ASK =
      Phrase.of(
          "How often does this happen, and where could we read that off today?",
          "Hoe vaak komt dit voor, en waar kunnen we dat vandaag aflezen?");

  private static final Phrase MEND =
      Phrase.of(
          "Add at {0}: measure: {metric: …, value: …}, evidence: […].",
          "Zet bij {0}: measure: {metric: …, value: …}, evidence: […].");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    return brief.problem().symptoms().stream()
        .filter(symptom -> !isMeasured(symptom))
        .filter(symptom -> symptom.evidence().stream().allMatch(Text::isEmpty))
        .map(symptom -> Hit.at(symptom, MESSAGE.with(symptom), ASK, MEND.with(symptom.id())))
        .toList();
  }

  private static boolean isMeasured(Symptom symptom) {
    return Optional.ofNullable(symptom.measure())
        .map(Symptom.Measure::value)
        .flatMap(Figure::quantity)
        .isPresent();
  }
}
