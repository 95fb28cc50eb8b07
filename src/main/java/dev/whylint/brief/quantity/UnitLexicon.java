package dev.whylint.brief.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the unit that a text names, by its symbol or by its name in English or Dutch. */
final class UnitLexicon {
  /**
   * A unit found in a text.
   *
   * @param per the denominator that the name itself carries, as {@code Mbps} does
   * @param next the index of the token after it
   */
  record Match(Unit unit, @Nullable Unit per, int next) {}

  private record Entry(Unit unit, @Nullable Unit per) {}

  private static final String[] PERSONS = {
    "person", "persons", "people", "man", "staff", "mens", "fte", "persoons", "personen"
  };

  /** Names in which the case of a letter changes the meaning: {@code Mb} and {@code MB}. */
  private static final Map<String, Entry> EXACT = exact();

  /** All other names, in lower case without spaces, hyphens and dots. */
  private static final Map<String, Entry> FOLDED = folded();

  private UnitLexicon() {}

  static @Nullable Match at(List<Token> tokens, int at, boolean dutch) {
    for (int length = Math.min(3, tokens.size() - at); length >= 1; length--) {
      Entry entry = lookUp(tokens.subList(at, at + length), dutch);
      if (entry != null) {
        return new Match(entry.unit, entry.per, at + length);
      }
    }
    return null;
  }

  /** Whether the name is one of {@code mb, gb, ...}, which leave open whether bits are meant. */
  static boolean isLooseData(Token token) {
    return token.text().matches("[kmgtp]b");
  }

  private static @Nullable Entry lookUp(List<Token> tokens, boolean dutch) {
    Token first = tokens.get(0);
    if (tokens.size() == 1) {
      if ((first.is("u") || first.is("j")) && !dutch) {
        return null;
      }
      Entry entry = EXACT.get(first.text());
      return entry != null || first.text().length() < 2 ? entry : FOLDED.get(fold(first.text()));
    }
    StringBuilder joined = new StringBuilder();
    for (Token token : tokens) {
      if (!token.isWord() || token.text().length() < 2) {
        return null;
      }
      joined.append(token.text());
    }
    return FOLDED.get(fold(joined.toString()));
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT).replace("-", "").replace(".", "");
  }

  private static void put(Map<String, Entry> map, Unit unit, String... names) {
    for (String name : names) {
      map.put(name, new Entry(unit, null));
    }
  }

  private static Map<String, Entry> exact() {
    Map<String, Entry> map = new HashMap<>();
    put(map, Units.PER_CENT, "%");
    put(map, Units.PER_MILLE, "\u2030");
    put(map, Units.SECOND, "s");
    put(map, Units.HOUR, "h", "u");
    put(map, Units.DAY, "d");
    put(map, Units.WEEK, "w");
    put(map, Units.YEAR, "y", "j");
    put(map, Units.metres("m", 1), "m");
    put(map, Units.PERSON_MONTH, "PM");
    put(map, Units.PERSON_DAY, "PD");
    put(map, Units.bits("B", 8), "B");
    String prefixes = "kMGTP";
    double decimal = 1;
    double binary = 1;
    for (int i = 0; i < prefixes.length(); i++) {
      char c = prefixes.charAt(i);
      decimal *= 1000;
      binary *= 1024;
      put(map, Units.bits(c + "B", 8 * decimal), c + "B");
      put(map, Units.bits(c + "bit", decimal), c + "b", c + "bit");
      String kibi = (c == 'k' ? "K" : String.valueOf(c)) + "i";
      put(map, Units.bits(kibi + "B", 8 * binary), kibi + "B");
      map.put(c + "Bps", new Entry(Units.bits(c + "B", 8 * decimal), Units.SECOND));
      map.put(c + "bps", new Entry(Units.bits(c + "bit", decimal), Units.SECOND));
    }
    put(map, Units.bits("kB", 8e3), "KB", "kb");
    return Map.copyOf(map);
  }

  private static Map<String, Entry> folded() {
    Map<String, Entry> map = new HashMap<>();
    shares(map);
    shortTimes(map);
    longTimes(map);
    efforts(map);
    data(map);
    distances(map);
    sizes(map);
    return Map.copyOf(map);
  }

  private static void shares(Map<String, Entry> map) {
    put(map, Units.PER_CENT, "percent", "procent", "pct", "proc");
    put(map, Units.POINT, "pp", "percentagepoint", "percentagepoints", "percentpoints");
    put(map, Units.POINT, "procentpunt", "procentpunten", "percentagepunt", "percentagepunten");
    put(map, Units.PER_MILLE, "promille", "permille");
  }

  private static void shortTimes(Map<String, Entry> map) {
    put(map, Units.NANOSECOND, "ns", "nanosecond", "nanoseconds", "nanoseconden");
    put(map, Units.MICROSECOND, "\u00b5s", "\u03bcs", "microsecond", "microseconds");
    put(map, Units.MICROSECOND, "microseconde", "microseconden");
    put(map, Units.MILLISECOND, "ms", "msec", "millisecond", "milliseconds");
    put(map, Units.MILLISECOND, "milliseconde", "milliseconden");
    put(map, Units.SECOND, "sec", "secs", "second", "seconds", "seconde", "seconden");
    put(map, Units.MINUTE, "min", "mins", "minute", "minutes", "minuut", "minuten");
    put(map, Units.QUARTER_HOUR, "kwartier", "kwartieren");
    put(map, Units.HOUR, "hr", "hrs", "hour", "hours", "uur", "uren", "uurs");
    put(map, Units.WORKHOUR, "workhour", "workhours", "workinghour", "workinghours");
    put(map, Units.WORKHOUR, "businesshour", "businesshours", "werkuur", "werkuren");
  }

  private static void longTimes(Map<String, Entry> map) {
    put(map, Units.DAY, "day", "days", "dag", "dagen", "daags", "etmaal", "etmalen");
    put(map, Units.DAY, "calendarday", "calendardays", "kalenderdag", "kalenderdagen");
    put(map, Units.WORKDAY, "workday", "workdays", "workingday", "workingdays");
    put(map, Units.WORKDAY, "businessday", "businessdays", "werkdag", "werkdagen");
    put(map, Units.WEEK, "wk", "wks", "week", "weeks", "weken", "kalenderweken");
    put(map, Units.MONTH, "mo", "mos", "mth", "mths", "month", "months");
    put(map, Units.MONTH, "maand", "maanden", "mnd", "mnden");
    put(map, Units.QUARTER, "quarter", "quarters", "kwartaal", "kwartalen");
    put(map, Units.YEAR, "yr", "yrs", "year", "years", "jaar", "jaren", "jr");
  }

  private static void efforts(Map<String, Entry> map) {
    for (String who : PERSONS) {
      put(map, Units.PERSON_MINUTE, who + "minute", who + "minutes", who + "minuten");
      put(map, Units.PERSON_HOUR, who + "hour", who + "hours", who + "uur", who + "uren");
      put(map, Units.PERSON_DAY, who + "day", who + "days", who + "dag", who + "dagen");
      put(map, Units.PERSON_DAY, who + "workday", who + "workdays", who + "werkdagen");
      put(map, Units.PERSON_WEEK, who + "week", who + "weeks", who + "weken");
      put(map, Units.PERSON_MONTH, who + "month", who + "months", who + "maand", who + "maanden");
      put(map, Units.PERSON_YEAR, who + "year", who + "years", who + "jaar", who + "jaren");
    }
  }

  private static void data(Map<String, Entry> map) {
    String[][] names = {{"kilo", "k"}, {"mega", "M"}, {"giga", "G"}, {"tera", "T"}, {"peta", "P"}};
    put(map, Units.bits("bit", 1), "bit", "bits");
    put(map, Units.bits("B", 8), "byte", "bytes");
    map.put("bps", new Entry(Units.bits("bit", 1), Units.SECOND));
    double decimal = 1;
    for (String[] name : names) {
      decimal *= 1000;
      String small = name[1].toLowerCase(Locale.ROOT);
      Unit bytes = Units.bits(name[1] + "B", 8 * decimal);
      Unit bits = Units.bits(name[1] + "bit", decimal);
      put(map, bytes, small + "b", small + "byte", small + "bytes");
      put(map, bytes, name[0] + "byte", name[0] + "bytes");
      put(map, bits, small + "bit", small + "bits", name[0] + "bit", name[0] + "bits");
      map.put(small + "bps", new Entry(bits, Units.SECOND));
    }
  }

  private static void distances(Map<String, Entry> map) {
    put(map, Units.metres("mm", 1e-3), "mm", "millimetre", "millimetres", "millimeter");
    put(map, Units.metres("cm", 1e-2), "cm", "centimetre", "centimetres", "centimeter");
    put(map, Units.metres("m", 1), "metre", "metres", "meter", "meters");
    put(map, Units.metres("km", 1e3), "km", "kilometre", "kilometres", "kilometer", "kilometers");
    put(map, Units.metres("mi", 1609.344), "mi", "mile", "miles", "mijl", "mijlen");
  }

  private static void sizes(Map<String, Entry> map) {
    put(map, Units.FUNCTION_POINT, "fp", "fps", "functionpoint", "functionpoints");
    put(map, Units.FUNCTION_POINT, "functiepunt", "functiepunten");
    put(map, Units.STORY_POINT, "sp", "storypoint", "storypoints", "storypunten");
    put(map, Units.KLOC, "kloc", "ksloc");
    put(map, Units.LINE, "loc", "sloc", "linesofcode", "lineofcode", "regelscode");
  }
}
