package dev.whylint.brief.quantity;

import java.util.List;
import java.util.Locale;

/** The months by their names and usual abbreviations, in English and Dutch. */
final class MonthNames {
  private static final List<List<String>> NAMES =
      List.of(
          List.of("january", "januari", "jan"),
          List.of("february", "februari", "feb"),
          List.of("march", "maart", "mar", "mrt"),
          List.of("april", "apr"),
          List.of("may", "mei"),
          List.of("june", "juni", "jun"),
          List.of("july", "juli", "jul"),
          List.of("august", "augustus", "aug"),
          List.of("september", "sep", "sept"),
          List.of("october", "oktober", "oct", "okt"),
          List.of("november", "nov"),
          List.of("december", "dec"));

  private MonthNames() {}

  /** The month of the year, 1 to 12, or 0 if the word is no month. */
  static int month(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i < NAMES.size(); i++) {
      if (NAMES.get(i).contains(lower)) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Whether a noun phrase begins with a month, as in {@code 1 March}. */
  static boolean isMonth(String noun) {
    int space = noun.indexOf(' ');
    return month(space < 0 ? noun : noun.substring(0, space)) > 0;
  }
}
