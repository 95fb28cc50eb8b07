package dev.whylint.house;

import dev.whylint.brief.Day;
import dev.whylint.brief.Figure;
import dev.whylint.brief.quantity.Quantity;
import dev.whylint.brief.quantity.Unit;
import dev.whylint.brief.quantity.When;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Figures and dates as a house rule sees them: the words of the file beside what they were
 * understood as. The numbers are in base units: seconds, person-days, per cents, bits, metres, one
 * of a currency, one of what is counted.
 */
final class ValueShape {
  /** A figure; without its numbers where the words hold none. */
  static final Shape<Figure> FIGURE =
      Shape.of("figure", Figure.class)
          .text("text", Figure::text)
          .amount("value", number(Quantity::base))
          .amount("low", number(Quantity::lowBase))
          .amount("high", number(Quantity::highBase))
          .text("unit", f -> f.value() == null ? null : unit(f.value().unit()))
          .text("per", f -> f.value() == null ? null : unit(f.value().per()))
          .text("of", f -> f.value() == null ? null : f.value().noun());

  /** A date; a month or a quarter has its first and last day, a span after the start neither. */
  static final Shape<Day> DAY =
      Shape.of("date", Day.class)
          .text("text", Day::text)
          .moment("first", day(When::from))
          .moment("last", day(When::to));

  private ValueShape() {}

  private static Shape.Getter<Figure> number(Function<Quantity, Double> get) {
    return figure -> figure.value() == null ? null : get.apply(figure.value());
  }

  private static Shape.Getter<Day> day(Function<When, LocalDate> get) {
    return day -> day.value() instanceof When when ? get.apply(when) : null;
  }

  /** The base unit; a currency and what is counted have no other. */
  private static @Nullable String unit(@Nullable Unit unit) {
    if (unit == null) {
      return null;
    }
    return switch (unit.dimension()) {
      case TIME -> "s";
      case EFFORT -> "person-day";
      case PERCENT -> "%";
      case DATA -> "bit";
      case DISTANCE -> "m";
      case SIZE -> unit.symbol().endsWith("LOC") ? "KLOC" : unit.symbol();
      case MONEY, COUNT -> unit.symbol();
    };
  }
}
