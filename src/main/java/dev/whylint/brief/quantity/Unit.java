package dev.whylint.brief.quantity;

import org.jspecify.annotations.Nullable;

/**
 * A unit of measure.
 *
 * <p>Calendar units of time: a day is 86,400 s, a month 365.25/12 days, a year 365.25 days. A
 * {@code workday} lasts 7/5 of a day on the calendar, because a week holds five of them; a {@code
 * workhour} is an eighth of that. Units of effort: a person-month is 19 person-days and a
 * person-year 228.
 *
 * @param dimension what it measures
 * @param symbol its short name; an ISO 4217 code for money, empty for a plain count and for money
 *     of an unknown currency
 * @param factor how many base units of the dimension it holds, finite and above zero
 */
public record Unit(Dimension dimension, String symbol, double factor) {
  /**
   * Checks the factor.
   *
   * @throws IllegalArgumentException if the factor is not finite and above zero
   */
  public Unit {
    if (!(factor > 0) || Double.isInfinite(factor)) {
      throw new IllegalArgumentException("factor must be finite and above zero: " + factor);
    }
  }

  /**
   * Whether values in both units lie on one scale: one dimension, one currency, one size measure.
   */
  boolean sameScale(Unit other) {
    if (dimension != other.dimension) {
      return false;
    }
    return switch (dimension) {
      case MONEY, COUNT -> symbol.equals(other.symbol);
      case SIZE -> symbol.equals(other.symbol) || bothCode(other);
      case PERCENT, TIME, EFFORT, DATA, DISTANCE -> true;
    };
  }

  // See Place: written out to save time at the start.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Unit unit
        && dimension == unit.dimension
        && symbol.equals(unit.symbol)
        && Double.compare(factor, unit.factor) == 0;
  }

  @Override
  public int hashCode() {
    return symbol.hashCode() * 31 + Double.hashCode(factor);
  }

  private boolean bothCode(Unit other) {
    return symbol.endsWith("LOC") && other.symbol.endsWith("LOC");
  }
}
