package dev.whylint.brief.quantity;

import org.jspecify.annotations.Nullable;

/**
 * A figure with its unit, as read from the text of a brief.
 *
 * <p>The three values are in the unit as written. They are equal for a single figure; a range has
 * its midpoint as the likely value; a three-point estimate has all three. A change is held as its
 * size and its {@code direction}: {@code -40 %} and {@code 40 % less} are both 40 with direction
 * -1.
 *
 * @param low the lowest value, finite
 * @param likely the likely value, finite, not below {@code low}
 * @param high the highest value, finite, not below {@code likely}
 * @param unit the unit the values are in
 * @param per the unit they are divided by ({@code EUR 900 per day}); a thing that is no unit is a
 *     unit of COUNT with its name as symbol ({@code per customer})
 * @param noun the thing counted, empty if none is named
 * @param direction -1 if the figure is a decrease, +1 if it is an increase, 0 if it is a level
 * @param bound whether the figure is a limit or rough
 * @param words what stands around the figure and is none of the above, bound words included
 * @param text the raw text
 */
public record Quantity(
    double low,
    double likely,
    double high,
    Unit unit,
    @Nullable Unit per,
    String noun,
    int direction,
    Bound bound,
    String words,
    String text) {

  /**
   * Checks the order of the values.
   *
   * @throws IllegalArgumentException if a value is not finite, the values are out of order, or the
   *     direction is not -1, 0 or 1
   */
  public Quantity {
    if (!Double.isFinite(low) || !Double.isFinite(high) || !(low <= likely && likely <= high)) {
      throw new IllegalArgumentException("want low <= likely <= high, all finite");
    }
    if (direction < -1 || direction > 1) {
      throw new IllegalArgumentException("direction must be -1, 0 or 1");
    }
  }

  /** Whether low and high differ, as in {@code 4..9 weeks} and in {@code 3/5/12 weeks}. */
  public boolean isRange() {
    return low < high;
  }

  /** Whether the likely value was given and is not merely the midpoint of a range. */
  public boolean isThreePoint() {
    return isRange() && Math.abs(likely - (low + high) / 2) > 1e-9 * Math.abs(high - low);
  }

  /** Whether the figure is a difference and not a level. */
  public boolean relative() {
    return direction != 0;
  }

  /** The likely value in base units, per base unit of {@code per} where there is one. */
  public double base() {
    return toBase(likely);
  }

  /** The lowest value in base units. */
  public double lowBase() {
    return toBase(low);
  }

  /** The highest value in base units. */
  public double highBase() {
    return toBase(high);
  }

  /**
   * Whether the two may be subtracted or divided: one dimension, one currency or size measure, and
   * denominators of one dimension. What is counted ({@code noun}) is not looked at.
   */
  public boolean comparableWith(Quantity other) {
    Unit mine = per;
    Unit theirs = other.per;
    if (mine == null || theirs == null) {
      return mine == null && theirs == null && unit.sameScale(other.unit);
    }
    return mine.sameScale(theirs) && unit.sameScale(other.unit);
  }

  private double toBase(double value) {
    Unit denominator = per;
    double base = value * unit.factor();
    return denominator == null ? base : base / denominator.factor();
  }
}
