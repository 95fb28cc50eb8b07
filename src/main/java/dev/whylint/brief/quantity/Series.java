package dev.whylint.brief.quantity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One figure, a range of two or an estimate of three, brought to one unit.
 *
 * @param fractions whether every figure has a decimal mark and none is above one
 * @param year whether it is a single figure that may be a year
 * @param next the index of the token after it
 */
record Series(
    double low,
    double likely,
    double high,
    @Nullable Unit unit,
    @Nullable Unit per,
    int direction,
    boolean fractions,
    boolean year,
    int next) {

  /** Joins figures in their written order; null if the units clash or the order is not upward. */
  static @Nullable Series of(List<Figure> figures) {
    Figure last = figures.get(figures.size() - 1);
    Unit unit = last.unit();
    Unit per = last.per();
    for (Figure figure : figures) {
      unit = unit == null ? figure.unit() : unit;
      per = per == null ? figure.per() : per;
    }
    double[] values = new double[figures.size()];
    for (int i = 0; i < values.length; i++) {
      Figure figure = figures.get(i);
      Unit own = figure.unit();
      boolean foreign = own != null && unit != null && !own.sameScale(unit);
      if (foreign || figure.direction() * last.direction() < 0) {
        return null;
      }
      double scale = own == null || unit == null ? 1 : own.factor() / unit.factor();
      values[i] = spread(figure, last).value() * scale;
      if (i > 0 && values[i] < values[i - 1]) {
        return null;
      }
    }
    return build(figures, values, unit, per, last.next());
  }

  private static Series build(
      List<Figure> figures, double[] values, @Nullable Unit unit, @Nullable Unit per, int next) {
    double low = values[0];
    double high = values[values.length - 1];
    double likely = values.length == 3 ? values[1] : low + (high - low) / 2;
    Figure first = figures.get(0);
    boolean fractions = figures.stream().allMatch(f -> f.marked() && f.value() <= 1);
    boolean year = values.length == 1 && first.looksLikeYear();
    return new Series(low, likely, high, unit, per, first.direction(), fractions, year, next);
  }

  /** In {@code 30-40k} the multiple is meant for both. */
  private static Figure spread(Figure figure, Figure last) {
    boolean shared = figure.multiple() == 1 && figure.number() <= last.number();
    return shared && (figure.unit() == null || isMoney(figure))
        ? figure.times(last.multiple())
        : figure;
  }

  private static boolean isMoney(Figure figure) {
    Unit unit = figure.unit();
    return unit != null && unit.dimension() == Dimension.MONEY;
  }

  /** This single duration with a part in a smaller unit added: {@code 1 h 30 min}. */
  Series plus(double more, int after) {
    double sum = low + more;
    return new Series(sum, sum, sum, unit, per, direction, fractions, false, after);
  }
}
