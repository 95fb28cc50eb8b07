package dev.whylint.brief.quantity;

import static dev.whylint.brief.quantity.Dimension.COUNT;
import static dev.whylint.brief.quantity.Dimension.DATA;
import static dev.whylint.brief.quantity.Dimension.DISTANCE;
import static dev.whylint.brief.quantity.Dimension.EFFORT;
import static dev.whylint.brief.quantity.Dimension.MONEY;
import static dev.whylint.brief.quantity.Dimension.PERCENT;
import static dev.whylint.brief.quantity.Dimension.SIZE;
import static dev.whylint.brief.quantity.Dimension.TIME;

import org.jspecify.annotations.Nullable;

/** The units of measure that a brief may use, with their size in base units. */
final class Units {
  private static final double DAY_SECONDS = 86_400;

  static final Unit PIECE = new Unit(COUNT, "", 1);
  static final Unit PER_CENT = new Unit(PERCENT, "%", 1);
  static final Unit POINT = new Unit(PERCENT, "pp", 1);
  static final Unit PER_MILLE = new Unit(PERCENT, "\u2030", 0.1);

  static final Unit NANOSECOND = new Unit(TIME, "ns", 1e-9);
  static final Unit MICROSECOND = new Unit(TIME, "\u00b5s", 1e-6);
  static final Unit MILLISECOND = new Unit(TIME, "ms", 1e-3);
  static final Unit SECOND = new Unit(TIME, "s", 1);
  static final Unit MINUTE = new Unit(TIME, "min", 60);
  static final Unit QUARTER_HOUR = new Unit(TIME, "quarter-hour", 900);
  static final Unit HOUR = new Unit(TIME, "h", 3600);
  static final Unit DAY = new Unit(TIME, "day", DAY_SECONDS);
  static final Unit WORKDAY = new Unit(TIME, "workday", DAY_SECONDS * 7 / 5);
  static final Unit WORKHOUR = new Unit(TIME, "workhour", DAY_SECONDS * 7 / 5 / 8);
  static final Unit WEEK = new Unit(TIME, "week", DAY_SECONDS * 7);
  static final Unit MONTH = new Unit(TIME, "month", DAY_SECONDS * 365.25 / 12);
  static final Unit QUARTER = new Unit(TIME, "quarter", DAY_SECONDS * 365.25 / 4);
  static final Unit YEAR = new Unit(TIME, "year", DAY_SECONDS * 365.25);

  static final Unit PERSON_MINUTE = new Unit(EFFORT, "person-minute", 1.0 / 480);
  static final Unit PERSON_HOUR = new Unit(EFFORT, "person-hour", 1.0 / 8);
  static final Unit PERSON_DAY = new Unit(EFFORT, "person-day", 1);
  static final Unit PERSON_WEEK = new Unit(EFFORT, "person-week", 5);
  static final Unit PERSON_MONTH = new Unit(EFFORT, "person-month", 19);
  static final Unit PERSON_YEAR = new Unit(EFFORT, "person-year", 228);

  static final Unit FUNCTION_POINT = new Unit(SIZE, "FP", 1);
  static final Unit STORY_POINT = new Unit(SIZE, "SP", 1);
  static final Unit KLOC = new Unit(SIZE, "KLOC", 1);
  static final Unit LINE = new Unit(SIZE, "LOC", 1e-3);

  private Units() {}

  static Unit money(String code) {
    return new Unit(MONEY, code, 1);
  }

  static Unit thing(String noun) {
    return new Unit(COUNT, noun, 1);
  }

  static Unit metres(String symbol, double factor) {
    return new Unit(DISTANCE, symbol, factor);
  }

  static Unit bits(String symbol, double factor) {
    return new Unit(DATA, symbol, factor);
  }

  /** The unit of one person's work over that time; null where none is in use. */
  static @Nullable Unit effort(Unit time) {
    return switch (time.symbol()) {
      case "min" -> PERSON_MINUTE;
      case "h", "workhour" -> PERSON_HOUR;
      case "day", "workday" -> PERSON_DAY;
      case "week" -> PERSON_WEEK;
      case "month" -> PERSON_MONTH;
      case "year" -> PERSON_YEAR;
      default -> null;
    };
  }
}
