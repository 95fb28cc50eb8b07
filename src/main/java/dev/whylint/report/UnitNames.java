package dev.whylint.report;

import dev.whylint.brief.Language;

/** The names of units of time, of work and of shares, as people write them behind a number. */
final class UnitNames {
  private UnitNames() {}

  /**
   * The name of a unit.
   *
   * @param symbol the unit's short name
   * @param one whether it stands behind the number one
   */
  static String name(String symbol, Language language, boolean one) {
    boolean dutch = language == Language.NL;
    return switch (symbol) {
      case "ns" ->
          dutch ? one ? "nanoseconde" : "nanoseconden" : one ? "nanosecond" : "nanoseconds";
      case "\u00b5s" ->
          dutch ? one ? "microseconde" : "microseconden" : one ? "microsecond" : "microseconds";
      case "ms" ->
          dutch ? one ? "milliseconde" : "milliseconden" : one ? "millisecond" : "milliseconds";
      case "s" -> dutch ? one ? "seconde" : "seconden" : one ? "second" : "seconds";
      case "min" -> dutch ? one ? "minuut" : "minuten" : one ? "minute" : "minutes";
      case "quarter-hour" ->
          dutch ? "kwartier" : one ? "quarter of an hour" : "quarters of an hour";
      case "h" -> dutch ? "uur" : one ? "hour" : "hours";
      case "day" -> dutch ? one ? "dag" : "dagen" : one ? "day" : "days";
      case "workday" ->
          dutch ? one ? "werkdag" : "werkdagen" : one ? "working day" : "working days";
      case "workhour" -> dutch ? "werkuur" : one ? "working hour" : "working hours";
      case "week" -> dutch ? one ? "week" : "weken" : one ? "week" : "weeks";
      case "month" -> dutch ? one ? "maand" : "maanden" : one ? "month" : "months";
      case "quarter" -> dutch ? one ? "kwartaal" : "kwartalen" : one ? "quarter" : "quarters";
      case "year" -> dutch ? "jaar" : one ? "year" : "years";
      case "person-minute" ->
          dutch ? one ? "mensminuut" : "mensminuten" : one ? "person-minute" : "person-minutes";
      case "person-hour" ->
          dutch ? one ? "mensuur" : "mensuren" : one ? "person-hour" : "person-hours";
      case "person-day" ->
          dutch ? one ? "mensdag" : "mensdagen" : one ? "person-day" : "person-days";
      case "person-week" ->
          dutch ? one ? "mensweek" : "mensweken" : one ? "person-week" : "person-weeks";
      case "person-month" ->
          dutch ? one ? "mensmaand" : "mensmaanden" : one ? "person-month" : "person-months";
      case "person-year" ->
          dutch ? one ? "mensjaar" : "mensjaren" : one ? "person-year" : "person-years";
      case "pp" -> dutch ? "procentpunt" : one ? "percentage point" : "percentage points";
      default -> Printable.line(symbol);
    };
  }
}
