package dev.whylint.analysis.forecast;

import java.util.function.DoubleUnaryOperator;

/**
 * An outcome that rises with another one alone, such as a cost with the effort.
 *
 * @param inner the other outcome
 * @param toInner what a limit allows the inner one
 * @param fromInner the limit that an inner value needs
 */
record MappedOutcome(Outcome inner, DoubleUnaryOperator toInner, DoubleUnaryOperator fromInner)
    implements Outcome {
  @Override
  public double odds(double limit) {
    return inner.odds(toInner.applyAsDouble(limit));
  }

  @Override
  public double quantile(double odds) {
    return fromInner.applyAsDouble(inner.quantile(odds));
  }
}
