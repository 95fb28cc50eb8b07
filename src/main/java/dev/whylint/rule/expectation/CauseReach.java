package dev.whylint.rule.expectation;

import dev.whylint.analysis.CausalMap;
import dev.whylint.analysis.Facts;
import dev.whylint.analysis.feasibility.CauseCoverage;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Cause;
import dev.whylint.brief.Expectation;
import dev.whylint.brief.Part;
import dev.whylint.brief.Symptom;
import dev.whylint.brief.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** How much of the symptom that an expectation measures its parts can reach by way of causes. */
final class CauseReach {
  /** From here on two names of a metric mean one; set on the project's own briefs. */
  private static final double SAME = 0.6;

  private CauseReach() {}

  /** The coverage; empty where the symptom or the share of one of its causes is not known. */
  static Optional<CauseCoverage> of(Expectation expectation, Brief brief, Facts facts) {
    List<Part> parts = Readiness.parts(expectation, brief);
    Optional<Symptom> symptom = symptom(expectation, brief, facts);
    if (parts.isEmpty() || symptom.isEmpty() || meetsSymptom(parts, symptom.get(), facts)) {
      return Optional.empty();
    }
    List<CauseCoverage.Cause> causes = new ArrayList<>();
    for (Cause cause : facts.causes().explainersOf(symptom.get().id())) {
      OptionalDouble share = Numbers.share(cause.share());
      if (share.isEmpty()) {
        return Optional.empty();
      }
      List<Double> effects = reaches(cause, parts, facts.causes()) ? List.of(1.0) : List.of();
      causes.add(new CauseCoverage.Cause(cause.id(), share.getAsDouble(), effects));
    }
    return causes.isEmpty() ? Optional.empty() : Optional.of(CauseCoverage.of(causes));
  }

  /** A part that works on the symptom itself may do so for any cause; one that watches does not. */
  private static boolean meetsSymptom(List<Part> parts, Symptom symptom, Facts facts) {
    return parts.stream()
        .filter(part -> part.kind() != Part.Kind.MONITORING)
        .anyMatch(part -> facts.causes().touches(part, symptom.id()));
  }

  private static boolean reaches(Cause cause, List<Part> parts, CausalMap map) {
    return map.isTreatedBy(cause, parts);
  }

  private static Optional<Symptom> symptom(Expectation expectation, Brief brief, Facts facts) {
    List<Symptom> symptoms = brief.problem().symptoms();
    Text metric = expectation.metric();
    if (metric == null) {
      return Optional.empty();
    }
    List<Symptom> same =
        symptoms.stream().filter(each -> isMeasuredBy(each, metric, facts)).toList();
    if (same.size() == 1) {
      return Optional.of(same.get(0));
    }
    boolean only = same.isEmpty() && symptoms.size() == 1 && symptoms.get(0).measure() == null;
    return only ? Optional.of(symptoms.get(0)) : Optional.empty();
  }

  private static boolean isMeasuredBy(Symptom symptom, Text metric, Facts facts) {
    Symptom.Measure measure = symptom.measure();
    Text other = measure == null ? null : measure.metric();
    return other != null && facts.sense().similarity(other.value(), metric.value()) >= SAME;
  }
}
