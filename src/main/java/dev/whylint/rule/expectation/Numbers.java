package dev.whylint.rule.expectation;

import dev.whylint.brief.Figure;
import dev.whylint.brief.quantity.Dimension;
import dev.whylint.brief.quantity.Quantity;
import dev.whylint.brief.quantity.Unit;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Takes one number out of a figure, in the unit that a model wants; empty where it does not fit.
 */
final class Numbers {
  private static final double SECONDS_PER_DAY = 86_400;
  private static final double LARGEST = 1e20;

  private Numbers() {}

  /** A share of 0 to 1 from a level in percent. */
  static OptionalDouble share(@Nullable Figure figure) {
    Quantity value = Change.value(figure);
    if (value == null || !is(value, Dimension.PERCENT) || value.relative()) {
      return OptionalDouble.empty();
    }
    return within(value.base() / 100, 0, 1);
  }

  /** A time in seconds, zero or more. */
  static OptionalDouble seconds(@Nullable Figure figure) {
    return plain(figure, Dimension.TIME);
  }

  /** Bits, zero or more. */
  static OptionalDouble bits(@Nullable Figure figure) {
    return plain(figure, Dimension.DATA);
  }

  /** Metres, zero or more. */
  static OptionalDouble metres(@Nullable Figure figure) {
    return plain(figure, Dimension.DISTANCE);
  }

  /** A count without a denominator, zero or more. */
  static OptionalDouble count(@Nullable Figure figure) {
    return plain(figure, Dimension.COUNT);
  }

  /** Bits a second, above zero. */
  static OptionalDouble bitsPerSecond(@Nullable Figure figure) {
    return rate(figure, Dimension.DATA, 1);
  }

  /** A count a day, from one that names its time. */
  static OptionalDouble perDay(@Nullable Figure figure) {
    return rate(figure, Dimension.COUNT, SECONDS_PER_DAY);
  }

  private static OptionalDouble plain(@Nullable Figure figure, Dimension dimension) {
    Quantity value = Change.value(figure);
    if (value == null || !is(value, dimension) || value.per() != null || value.relative()) {
      return OptionalDouble.empty();
    }
    return within(value.base(), 0, LARGEST);
  }

  private static OptionalDouble rate(@Nullable Figure figure, Dimension dimension, double scale) {
    Quantity value = Change.value(figure);
    if (value == null || !is(value, dimension) || value.relative()) {
      return OptionalDouble.empty();
    }
    Unit per = value.per();
    if (per == null || per.dimension() != Dimension.TIME) {
      return OptionalDouble.empty();
    }
    return within(value.base() * scale, 0, LARGEST);
  }

  private static boolean is(Quantity value, Dimension dimension) {
    return value.unit().dimension() == dimension;
  }

  private static OptionalDouble within(double value, double low, double high) {
    return value >= low && value <= high ? OptionalDouble.of(value) : OptionalDouble.empty();
  }
}
