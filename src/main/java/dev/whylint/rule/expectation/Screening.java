package dev.whylint.rule.expectation;

import dev.whylint.analysis.feasibility.Detection;
import dev.whylint.brief.Inputs;
import java.util.Optional;
import java.util.OptionalDouble;

/** Takes the rates of a detection out of an expectation. */
final class Screening {
  private static final double LEAST = 1e-15;

  private Screening() {}

  /** The detection; empty where a rate is missing, or nothing is looked for or found at all. */
  static Optional<Detection> of(Inputs in) {
    OptionalDouble prevalence = Numbers.share(in.prevalence());
    OptionalDouble sensitivity = Numbers.share(in.sensitivity());
    OptionalDouble specificity = Numbers.share(in.specificity());
    boolean complete = specificity.isPresent();
    return complete && prevalence.orElse(0) >= LEAST && sensitivity.orElse(0) >= LEAST
        ? Optional.of(
            Detection.of(
                prevalence.getAsDouble(), sensitivity.getAsDouble(), specificity.getAsDouble()))
        : Optional.empty();
  }
}
