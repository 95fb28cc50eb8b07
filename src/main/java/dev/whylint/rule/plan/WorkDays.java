package dev.whylint.rule.plan;

import dev.whylint.analysis.feasibility.TimeUnits;
import dev.whylint.brief.Figure;
import dev.whylint.brief.quantity.Dimension;
import dev.whylint.brief.quantity.Quantity;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Reads a stated time as working days: five to a week, a bare day as a working day. */
final class WorkDays {
  private static final double HOURS_PER_DAY = 8;
  private static final double MOST = 1e6;

  private WorkDays() {}

  /** The working days of a time, its highest value; empty where it is no time. */
  static OptionalDouble of(@Nullable Figure figure) {
    Quantity value = figure == null ? null : figure.value();
    if (value == null || value.unit().dimension() != Dimension.TIME || value.per() != null) {
      return OptionalDouble.empty();
    }
    double each =
        switch (value.unit().symbol()) {
          case "h", "workhour" -> 1 / HOURS_PER_DAY;
          case "day", "workday" -> 1;
          case "week" -> TimeUnits.WORKING_DAYS_PER_WEEK;
          default ->
              value.unit().factor()
                  / TimeUnits.SECONDS_PER_DAY
                  * TimeUnits.WORKING_DAYS_PER_WEEK
                  / 7;
        };
    double days = value.high() * each;
    return days >= 0 && days <= MOST ? OptionalDouble.of(days) : OptionalDouble.empty();
  }

  /** A count, its likely value; empty where there is none. */
  static OptionalDouble count(@Nullable Figure figure) {
    Quantity value = figure == null ? null : figure.value();
    return value != null
            && value.unit().dimension() == Dimension.COUNT
            && value.likely() >= 0
            && value.likely() <= MOST
        ? OptionalDouble.of(value.likely())
        : OptionalDouble.empty();
  }
}
