package dev.whylint.engine;

import dev.whylint.brief.Day;
import dev.whylint.brief.Figure;
import dev.whylint.brief.Item;
import dev.whylint.brief.Language;
import dev.whylint.brief.Text;
import dev.whylint.brief.quantity.Quantity;
import dev.whylint.brief.quantity.When;
import dev.whylint.source.Spacing;
import java.time.LocalDate;
import java.util.List;

/** Writes a phrase in one language: numbers, dates and quotations as its readers expect them. */
final class PhraseWriter {
  private static final int QUOTE = 70;

  /** A space at either end, a full stop, and one more to show that there is more. */
  private static final int MARGIN = 4;

  private static final int LISTED = 6;
  private static final List<String> MAANDEN =
      List.of(
          "januari",
          "februari",
          "maart",
          "april",
          "mei",
          "juni",
          "juli",
          "augustus",
          "september",
          "oktober",
          "november",
          "december");
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private final Language language;
  private final Numerals numerals;

  PhraseWriter(Language language) {
    this.language = language;
    this.numerals = new Numerals(language);
  }

  String write(Phrase phrase) {
    String pattern = language == Language.NL ? phrase.nl() : phrase.en();
    StringBuilder out = new StringBuilder(pattern.length() + 64);
    int written = 0;
    for (int at = pattern.indexOf('{'); at >= 0; at = pattern.indexOf('{', at + 1)) {
      if (at >= written && at + 2 < pattern.length() && pattern.charAt(at + 2) == '}') {
        out.append(pattern, written, at);
        out.append(argument(phrase.args().get(pattern.charAt(at + 1) - '0')));
        written = at + 3;
      }
    }
    return out.append(pattern, written, pattern.length()).toString();
  }

  private String argument(Object value) {
    if (value instanceof Phrase inner) {
      return write(inner);
    } else if (value instanceof Text text) {
      return quote(text.value());
    } else if (value instanceof Item item) {
      return quote(item.what().isEmpty() ? item.id() : item.what().value());
    } else if (value instanceof Figure figure) {
      return figure.text().value();
    } else if (value instanceof Quantity quantity) {
      return quantity.text();
    } else if (value instanceof Phrase.Percent percent) {
      return numerals.number(percent.share() * 100) + " %";
    } else if (value instanceof Phrase.Odds odds) {
      return odds(odds.chance());
    } else if (value instanceof Double number) {
      return numerals.number(number);
    } else if (value instanceof Number number) {
      return numerals.whole(number.longValue());
    } else if (value instanceof LocalDate date) {
      return date(date);
    } else if (value instanceof Day day) {
      return day(day);
    } else if (value instanceof List<?> list) {
      return list(list);
    }
    return String.valueOf(value);
  }

  private static String quote(String words) {
    String line = Spacing.single(words, QUOTE + MARGIN).strip();
    int last = line.lastIndexOf(' ') + 1;
    if (line.endsWith(".") && line.indexOf('.', last) == line.length() - 1) { // but keep “n.t.b.”
      line = line.substring(0, line.length() - 1);
    }
    if (line.length() > QUOTE) {
      int cut = line.lastIndexOf(' ', QUOTE);
      line = line.substring(0, cut > QUOTE / 2 ? cut : QUOTE) + "…";
    }
    return "“" + line + "”";
  }

  /** A chance near none or near all is said as a bound, since no sum is that sure. */
  private String odds(double chance) {
    long percent = Math.round(chance * 100);
    if (percent < 1) {
      return language == Language.NL ? "minder dan 1 %" : "under 1 %";
    } else if (percent > 99) {
      return language == Language.NL ? "meer dan 99 %" : "over 99 %";
    }
    return percent + " %";
  }

  /** A single day as people write it; a month, a quarter or a length of time as it stands. */
  private String day(Day day) {
    return day.value() instanceof When when && when.from().equals(when.to())
        ? date(when.from())
        : day.text().value();
  }

  private String date(LocalDate date) {
    List<String> names = language == Language.NL ? MAANDEN : MONTHS;
    return date.getDayOfMonth() + " " + names.get(date.getMonthValue() - 1) + " " + date.getYear();
  }

  private String list(List<?> items) {
    StringBuilder out = new StringBuilder();
    int shown = items.size() > LISTED ? LISTED - 1 : items.size();
    for (int i = 0; i < shown; i++) {
      boolean last = i == shown - 1 && shown == items.size();
      out.append(i == 0 ? "" : last ? and() : ", ").append(argument(items.get(i)));
    }
    if (shown < items.size()) {
      String more = language == Language.NL ? " en nog " : " and ";
      String tail = language == Language.NL ? "" : " more";
      out.append(more).append(items.size() - shown).append(tail);
    }
    return out.toString();
  }

  private String and() {
    return language == Language.NL ? " en " : " and ";
  }
}
