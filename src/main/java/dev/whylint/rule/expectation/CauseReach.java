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

  /**
   * The coverage, in the kindest reading: causes of unknown share that the parts reach make up all
   * that the known ones leave. Empty where the symptom or every share is unknown.
   */
  static Optional<CauseCoverage> of(Expectation expectation, Brief brief, Facts facts) {
    List<Part> parts = Readiness.parts(expectation, brief);
    Optional<Symptom> symptom = symptom(expectation, brief, facts);
    if (parts.isEmpty() || symptom.isEmpty() || meetsSymptom(parts, symptom.get(), facts)) {
      return Optional.empty();
    }
    List<CauseCoverage.Cause> causes = new ArrayList<>();
    double known = 0;
    String open = "";
    for (Cause cause : facts.causes().explainersOf(symptom.get().id())) {
      OptionalDouble share = Numbers.share(cause.share());
      boolean reached = reaches(cause, parts, facts.causes());
      if (share.isPresent()) {
        known += share.getAsDouble();
        List<Double> effects = reached ? List.of(1.0) : List.of();
        causes.add(new CauseCoverage.Cause(cause.id(), share.getAsDouble(), effects));
      } else if (reached) {
        open = cause.id();
      }
    }
    if (causes.isEmpty()) {
      return Optional.empty();
    }
    if (!open.isEmpty()) {
      causes.add(new CauseCoverage.Cause(open, Math.max(0, 1 - known), List.of(1.0)));
    }
    return Optional.of(CauseCoverage.of(causes));
  }

  /**
   * A part that works on the symptom itself may do so for any cause; one that watches does not. By
   * way of a need it works on the symptom only where no cause is named that it works through.
   */
  private static boolean meetsSymptom(List<Part> parts, Symptom symptom, Facts facts) {
    List<Cause> causes = facts.causes().explainersOf(symptom.id());
    return parts.stream()
        .filter(part -> part.kind() != Part.Kind.MONITORING)
        .anyMatch(
            part ->
                addresses(part, symptom.id())
                    || facts.causes().touches(part, symptom.id())
                        && causes.stream().noneMatch(cause -> addresses(part, cause.id())));
  }

  private static boolean addresses(Part part, String id) {
    return part.addresses().stream().anyMatch(link -> link.id().equals(id));
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
