package dev.whylint.rule.expectation;

import dev.whylint.brief.Expectation;
import dev.whylint.brief.Figure;
import dev.whylint.brief.quantity.Dimension;
import dev.whylint.brief.quantity.Quantity;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * How far a target lies from its baseline.
 *
 * @param cut what the baseline falls by, as a part of it; negative for a growth, finite
 * @param stated whether the target names the change itself ({@code 40 % less}) and not a level
 */
record Change(double cut, boolean stated) {
  private static final String POINTS = "pp";

  /** The change of an expectation; empty where it cannot be told. */
  static Optional<Change> of(Expectation expectation) {
    OptionalDouble worded = worded(expectation);
    if (worded.isPresent()) {
      return Optional.of(new Change(worded.getAsDouble(), true));
    }
    Quantity target = value(expectation.target());
    Quantity baseline = value(expectation.baseline());
    if (target == null) {
      return Optional.empty();
    }
    if (target.relative() && isShareOfBaseline(target)) {
      return Optional.of(new Change(-target.direction() * target.base() / 100, true));
    }
    if (baseline == null || baseline.relative() || !(baseline.base() > 0)) {
      return Optional.empty();
    }
    if (!baseline.comparableWith(target)) {
      return Optional.empty();
    }
    double step =
        target.relative() ? -target.direction() * target.base() : baseline.base() - target.base();
    double cut = step / baseline.base();
    return Double.isFinite(cut)
        ? Optional.of(new Change(cut, target.relative()))
        : Optional.empty();
  }

  /** What the words of the target say, or those of the promise where it has no target. */
  private static OptionalDouble worded(Expectation expectation) {
    Figure target = expectation.target();
    return Worded.cut(target == null ? expectation.what().value() : target.text().value());
  }

  private static boolean isShareOfBaseline(Quantity target) {
    return target.unit().dimension() == Dimension.PERCENT
        && target.per() == null
        && !target.unit().symbol().equals(POINTS);
  }

  /** The value of a figure, null where there is none. */
  static @Nullable Quantity value(@Nullable Figure figure) {
    return figure == null ? null : figure.value();
  }
}
