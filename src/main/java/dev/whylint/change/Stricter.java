package dev.whylint.change;

import dev.whylint.brief.Expectation;
import dev.whylint.brief.Figure;
import dev.whylint.brief.Inputs;
import dev.whylint.brief.quantity.Bound;
import dev.whylint.brief.quantity.Quantity;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a target asks more than it did, by the way that it has to go. */
final class Stricter {
  private static final double LEAST = 1e-9;
  private static final Pattern HIGHER =
      Pattern.compile(
          "(?iu)availab|uptime|beschikbaar|precision|precisie|recall|accuracy|nauwkeur");
  private static final Pattern LOWER =
      Pattern.compile("(?iu)latency|latentie|response time|reactietijd|wachttijd|waiting time");

  private Stricter() {}

  static boolean target(Expectation old, Expectation now) {
    Quantity was = value(old.target());
    Quantity is = value(now.target());
    if (was == null || is == null || !was.comparableWith(is)) {
      return false;
    }
    if (was.relative() && is.relative()) {
      return was.direction() == is.direction() && more(was, is);
    }
    return switch (way(old, was)) {
      case 1 -> more(was, is);
      case -1 -> less(was, is);
      default -> false;
    };
  }

  /** Whether a figure that should be small is smaller. */
  static boolean lower(@Nullable Figure old, @Nullable Figure now) {
    Quantity was = value(old);
    Quantity is = value(now);
    return was != null && is != null && was.comparableWith(is) && less(was, is);
  }

  /** 1 where more is asked by a higher figure, -1 by a lower one, 0 where it is not known. */
  private static int way(Expectation expectation, Quantity target) {
    Quantity from = value(expectation.baseline());
    if (from != null && from.comparableWith(target) && !same(from, target)) {
      return target.base() > from.base() ? 1 : -1;
    }
    if (target.bound() == Bound.AT_MOST || target.bound() == Bound.AT_LEAST) {
      return target.bound() == Bound.AT_LEAST ? 1 : -1;
    }
    Inputs inputs = expectation.inputs();
    String metric = expectation.metric() == null ? "" : expectation.metric().value();
    if (!inputs.components().isEmpty() || HIGHER.matcher(metric).find()) {
      return 1;
    }
    return inputs.distance() != null || LOWER.matcher(metric).find() ? -1 : 0;
  }

  private static @Nullable Quantity value(@Nullable Figure figure) {
    return figure == null ? null : figure.value();
  }

  private static boolean more(Quantity was, Quantity is) {
    return !same(was, is) && is.base() > was.base();
  }

  private static boolean less(Quantity was, Quantity is) {
    return !same(was, is) && is.base() < was.base();
  }

  private static boolean same(Quantity a, Quantity b) {
    return Math.abs(a.base() - b.base())
        <= LEAST * Math.max(Math.abs(a.base()), Math.abs(b.base()));
  }
}
