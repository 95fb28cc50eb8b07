package dev.whylint.brief.quantity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date from a text that holds nothing else, in English or Dutch.
 *
 * <p>{@code 1-3-2027} and {@code 1/3/2027} are the first of March in a Dutch text. In an English
 * one they are refused, unless only one order of day and month is possible. The end of a year or a
 * month is its last day. A time such as {@code 60 days} counts from the start.
 */
public final class DateReader {
  private static final int LONGEST_TEXT = 80;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;

  /** Compiled for the first date that is written otherwise than 2027-03-01. */
  private static final class Shapes {
    static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    static final Pattern YEAR = Pattern.compile("(\\d{4})");
    static final Pattern YEAR_QUARTER = Pattern.compile("(\\d{4})[- ]?q([1-4])");
    static final Pattern QUARTER_YEAR = Pattern.compile("q([1-4])[- ]?(\\d{4})");
    static final Pattern NUMERIC = Pattern.compile("(\\d{1,2})([-/])(\\d{1,2})\\2(\\d{4})");
    static final Pattern NAMED =
        Pattern.compile("(?:(\\d{1,2})(?:st|nd|rd|th|e)? )?(\\p{L}{3,9})\\.? (\\d{4})");
    static final Pattern MONTH_FIRST =
        Pattern.compile("(\\p{L}{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
    static final Pattern END = Pattern.compile("(?:the )?(?:end of|eind|einde|eind van) (.+)");
    static final Pattern FROM_START =
        Pattern.compile(
            "(?:after|na|from|vanaf) (?:the |de |het )?(?:start|begin|kick-off|kickoff)");

    private Shapes() {}
  }

  private final boolean dutch;
  private final QuantityReader times;

  /**
   * Makes a reader.
   *
   * @param dutch whether the day stands before the month in {@code 1/3/2027}
   */
  public DateReader(boolean dutch) {
    this.dutch = dutch;
    this.times = new QuantityReader(dutch);
  }

  /** Reads a date; empty if there is none, if no such day exists, or if it has two readings. */
  public Optional<DateValue> read(String text) {
    if (text.length() > LONGEST_TEXT) {
      return Optional.empty();
    }
    String plain = text.strip().toLowerCase(Locale.ROOT);
    When when;
    try {
      when = onCalendar(plain, text);
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
    return when == null ? span(text).map(DateValue.class::cast) : Optional.of(when);
  }

  private @Nullable When onCalendar(String plain, String text) {
    if (isIso(plain)) {
      LocalDate day = isoDay(plain);
      return inRange(day.getYear()) ? new When(day, day, text) : null;
    }
    if (!holdsYear(plain)) {
      return null;
    }
    Matcher end = Shapes.END.matcher(plain);
    if (end.matches()) {
      When whole = period(end.group(1), text);
      return whole == null ? null : new When(whole.to(), whole.to(), text);
    }
    When period = period(plain, text);
    LocalDate day = period == null ? day(plain) : null;
    return day == null || !inRange(day.getYear()) ? period : new When(day, day, text);
  }

  private static boolean isIso(String plain) {
    boolean iso = plain.length() == 10;
    for (int i = 0; iso && i < 10; i++) {
      char c = plain.charAt(i);
      iso = i == 4 || i == 7 ? c == '-' : c >= '0' && c <= '9';
    }
    return iso;
  }

  private static LocalDate isoDay(String iso) {
    return LocalDate.of(number(iso, 0, 4), number(iso, 5, 7), number(iso, 8, 10));
  }

  private static int number(String digits, int from, int to) {
    return Integer.parseInt(digits, from, to, 10);
  }

  /** Whether it has four digits on end, as every date does. */
  private static boolean holdsYear(String plain) {
    int run = 0;
    for (int i = 0; i < plain.length() && run < 4; i++) {
      char c = plain.charAt(i);
      run = c >= '0' && c <= '9' ? run + 1 : 0;
    }
    return run == 4;
  }

  /** Reads a month, a quarter or a year. */
  private static @Nullable When period(String plain, String text) {
    Matcher year = Shapes.YEAR.matcher(plain);
    if (year.matches()) {
      return months(number(year, 1), 1, 12, text);
    }
    Matcher month = Shapes.MONTH.matcher(plain);
    if (month.matches()) {
      return months(number(month, 1), number(month, 2), 1, text);
    }
    Matcher quarter = Shapes.YEAR_QUARTER.matcher(plain);
    if (quarter.matches()) {
      return months(number(quarter, 1), 3 * number(quarter, 2) - 2, 3, text);
    }
    Matcher turned = Shapes.QUARTER_YEAR.matcher(plain);
    if (turned.matches()) {
      return months(number(turned, 2), 3 * number(turned, 1) - 2, 3, text);
    }
    Matcher named = Shapes.NAMED.matcher(plain);
    boolean monthOnly = named.matches() && named.group(1) == null;
    int byName = monthOnly ? MonthNames.month(group(named, 2)) : 0;
    return byName == 0 ? null : months(number(named, 3), byName, 1, text);
  }

  private @Nullable LocalDate day(String plain) {
    Matcher iso = Shapes.DAY.matcher(plain);
    if (iso.matches()) {
      return LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
    }
    Matcher numeric = Shapes.NUMERIC.matcher(plain);
    if (numeric.matches()) {
      return numeric(number(numeric, 1), number(numeric, 3), number(numeric, 4));
    }
    Matcher named = Shapes.NAMED.matcher(plain);
    if (named.matches() && named.group(1) != null) {
      return named(number(named, 3), group(named, 2), number(named, 1));
    }
    Matcher monthFirst = Shapes.MONTH_FIRST.matcher(plain);
    return monthFirst.matches()
        ? named(number(monthFirst, 3), group(monthFirst, 1), number(monthFirst, 2))
        : null;
  }

  private @Nullable LocalDate numeric(int first, int second, int year) {
    if (dutch || first > 12 || first == second) {
      return LocalDate.of(year, second, first);
    }
    return second > 12 ? LocalDate.of(year, first, second) : null;
  }

  private static @Nullable LocalDate named(int year, String name, int day) {
    int month = MonthNames.month(name);
    return month == 0 ? null : LocalDate.of(year, month, day);
  }

  private static @Nullable When months(int year, int month, int count, String text) {
    YearMonth first = YearMonth.of(year, month);
    LocalDate last = first.plusMonths(count - 1L).atEndOfMonth();
    return inRange(year) ? new When(first.atDay(1), last, text) : null;
  }

  private Optional<Span> span(String text) {
    return times
        .read(text, Dimension.TIME)
        .filter(q -> q.per() == null && q.direction() == 0 && fromStart(q))
        .map(q -> new Span(q, text));
  }

  /** Whether nothing says that the time counts from anything but the start. */
  private static boolean fromStart(Quantity time) {
    String words = time.words().toLowerCase(Locale.ROOT);
    return words.isEmpty()
        || BoundPhrases.isBound(words)
        || Shapes.FROM_START.matcher(words).matches();
  }

  private static boolean inRange(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(group(matcher, group));
  }

  private static String group(Matcher matcher, int group) {
    String found = matcher.group(group);
    return found == null ? "" : found;
  }
}
