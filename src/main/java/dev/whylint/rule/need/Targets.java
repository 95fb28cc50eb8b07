package dev.whylint.rule.need;

import dev.whylint.brief.Expectation;
import dev.whylint.brief.Figure;
import dev.whylint.brief.Text;
import dev.whylint.brief.quantity.Bound;
import dev.whylint.brief.quantity.Quantity;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The targets of two expectations, held against each other. */
record Targets(Expectation one, Expectation other) {

  /** Whether both name the same metric. */
  boolean areOfOneMetric() {
    return !metric().isEmpty() && metric().equals(named(other.metric()));
  }

  /** The metric of the first, in lower case. */
  String metric() {
    return named(one.metric());
  }

  private static String named(@Nullable Text metric) {
    return metric == null ? "" : metric.value().toLowerCase(Locale.ROOT).strip();
  }

  /** -1 where the first goes down and the other up, 1 for the reverse, 0 where they agree. */
  int opposite() {
    int first = direction(one);
    int second = direction(other);
    return first * second < 0 ? first : 0;
  }

  private static int direction(Expectation expectation) {
    Quantity target = value(expectation.target());
    Quantity baseline = value(expectation.baseline());
    if (target == null) {
      return 0;
    }
    if (target.relative()) {
      return target.direction();
    }
    return baseline != null && target.comparableWith(baseline)
        ? (int) Math.signum(target.base() - baseline.base())
        : 0;
  }

  /** Whether one sets a ceiling that lies under the floor of the other. */
  boolean exclude() {
    Quantity most = value(atMost());
    Quantity least = value(atLeast());
    return most != null
        && least != null
        && !most.relative()
        && !least.relative()
        && most.comparableWith(least)
        && most.base() < least.base();
  }

  /** The target that is a ceiling, if one is. */
  @Nullable Figure atMost() {
    return bounded(Bound.AT_MOST);
  }

  /** The target that is a floor, if one is. */
  @Nullable Figure atLeast() {
    return bounded(Bound.AT_LEAST);
  }

  private @Nullable Figure bounded(Bound bound) {
    Quantity first = value(one.target());
    if (first != null && first.bound() == bound) {
      return one.target();
    }
    Quantity second = value(other.target());
    return second != null && second.bound() == bound ? other.target() : null;
  }

  private static @Nullable Quantity value(@Nullable Figure figure) {
    return figure == null ? null : figure.value();
  }
}
