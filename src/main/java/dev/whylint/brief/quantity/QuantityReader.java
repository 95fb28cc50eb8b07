package dev.whylint.brief.quantity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a quantity from a text as a person writes it, in English or Dutch.
 *
 * <p>The first figure of the text is read; what stands around it is kept as words. A text whose
 * first figure is a date, a time of day, a release number or a label, or can be read in two ways,
 * is no quantity. Neither is a text of more than 200 characters, nor a figure that nothing people
 * plan comes near: in base units over 1e21, or other than zero and under 1e-15. Reading takes time
 * linear in the length of the text and never throws.
 */
public final class QuantityReader {
  private static final int LONGEST_TEXT = 200;
  private static final double LARGEST = 1e21;
  private static final double LEAST = 1e-15;
  private static final Set<String> OPENING_SIGNS =
      Set.of(
          "(", "[", "\"", "'", "\u201c", "\u2018", "<", "<=", "\u2264", ">", ">=", "\u2265", "~",
          "\u2248", "\u00b1", "+/-", ":", ",", ";", "=");

  private final boolean dutch;

  /**
   * Makes a reader.
   *
   * @param dutch whether {@code 14.000} is fourteen thousand and {@code 1,5} one and a half
   */
  public QuantityReader(boolean dutch) {
    this.dutch = dutch;
  }

  /** Reads a quantity of any dimension; a bare number is a count. Empty if there is none. */
  public Optional<Quantity> read(String text) {
    return readAs(text, null);
  }

  /**
   * Reads a quantity of one dimension; empty if there is none or it has another dimension.
   *
   * <p>A bare number is taken for a percentage (up to one with a decimal mark: a fraction of one)
   * or for money of an unknown currency, a bare 0 for no time; else never for time, effort, data,
   * distance or size. Hours, days, weeks, months and years are taken for those of one person where
   * effort is expected.
   */
  public Optional<Quantity> read(String text, Dimension expected) {
    return readAs(text, expected);
  }

  private Optional<Quantity> readAs(String text, @Nullable Dimension expected) {
    if (text.length() > LONGEST_TEXT) {
      return Optional.empty();
    }
    List<Token> tokens = Tokenizer.tokens(text);
    FigureParser figures = new FigureParser(tokens, dutch, expected == Dimension.MONEY);
    for (int at = 0; at < tokens.size(); at++) {
      if (figures.startsAt(at)) {
        return quantity(text, tokens, at, figures, expected);
      }
      boolean opens = Phrases.allowsCount(tokens.subList(0, at));
      ChangeWords.Change change = ChangeWords.at(tokens, at, opens);
      if (change != null) {
        return change(text, tokens, at, change, expected);
      }
    }
    return Optional.empty();
  }

  private Optional<Quantity> quantity(
      String text, List<Token> tokens, int at, FigureParser figures, @Nullable Dimension expected) {
    Series series = isGluedOn(tokens, at) ? null : new SeriesParser(tokens, dutch, figures).at(at);
    if (series == null || isClockOrFraction(tokens, at, series)) {
      return Optional.empty();
    }
    Unit own = series.unit();
    Surroundings around = new Surroundings(text, tokens, dutch, at);
    if (!around.read(series.next(), own == null, series.per())) {
      return Optional.empty();
    }
    Unit unit = own == null ? assumed(series, around, expected) : converted(own, expected);
    if (unit == null || isLoose(tokens, series.next() - 1, unit, around.per())) {
      return Optional.empty();
    }
    boolean fraction = own == null && expected == Dimension.PERCENT && series.fractions();
    return sane(series, fraction ? 100 : 1, unit, around, text);
  }

  private static Optional<Quantity> change(
      String text,
      List<Token> tokens,
      int at,
      ChangeWords.Change change,
      @Nullable Dimension expected) {
    Surroundings around = new Surroundings(text, tokens, false, at);
    boolean wanted = expected == null || expected == Dimension.PERCENT;
    if (!wanted || !around.read(change.next(), false, null)) {
      return Optional.empty();
    }
    double percent = change.percent();
    return Optional.of(
        new Quantity(
            percent,
            percent,
            percent,
            Units.PER_CENT,
            null,
            "",
            change.direction(),
            around.bound(),
            around.words(),
            text));
  }

  /** The unit of a figure that names none; null where it must not be guessed. */
  private static @Nullable Unit assumed(
      Series series, Surroundings around, @Nullable Dimension expected) {
    boolean bare = around.noun().isEmpty();
    if (!around.allowsCount(series.year())) {
      return null;
    }
    if (expected == null || expected == Dimension.COUNT) {
      return Units.PIECE;
    }
    if (expected == Dimension.PERCENT && bare && around.per() == null) {
      return Units.PER_CENT;
    }
    if (expected == Dimension.TIME && bare && series.high() == 0 && series.low() == 0) {
      return Units.SECOND;
    }
    return expected == Dimension.MONEY && bare ? Units.money("") : null;
  }

  private static @Nullable Unit converted(Unit unit, @Nullable Dimension expected) {
    if (expected == null || unit.dimension() == expected) {
      return unit;
    }
    boolean work = expected == Dimension.EFFORT && unit.dimension() == Dimension.TIME;
    return work ? Units.effort(unit) : null;
  }

  private static boolean isLoose(List<Token> tokens, int last, Unit unit, @Nullable Unit per) {
    return unit.dimension() == Dimension.DATA
        && per != null
        && UnitLexicon.isLooseData(tokens.get(last));
  }

  /** Whether it is the Dutch {@code om 3 uur}, an hour of the day, or {@code three quarters of}. */
  private static boolean isClockOrFraction(List<Token> tokens, int at, Series series) {
    Unit unit = series.unit();
    if (unit == null) {
      return false;
    }
    boolean clock = unit.equals(Units.HOUR) && at > 0 && tokens.get(at - 1).lower().equals("om");
    boolean followed = series.next() < tokens.size();
    boolean of = followed && isOf(tokens.get(series.next()).lower());
    return clock || (unit.equals(Units.QUARTER) && of);
  }

  private static boolean isOf(String word) {
    return word.equals("of") || word.equals("van");
  }

  private static boolean isGluedOn(List<Token> tokens, int at) {
    if (at == 0 || !tokens.get(at - 1).touches(tokens.get(at))) {
      return false;
    }
    return !OPENING_SIGNS.contains(tokens.get(at - 1).text());
  }

  private static boolean isSane(double value, double base) {
    double most = Math.max(value, value * base);
    double least = Math.min(value, value * base);
    return most == 0 || (most <= LARGEST && least >= LEAST);
  }

  private static Optional<Quantity> sane(
      Series series, double scale, Unit unit, Surroundings around, String text) {
    double high = series.high() * scale;
    Unit per = around.per();
    double base = unit.factor() / (per == null ? 1 : per.factor());
    if (!isSane(high, base) || !isSane(series.low() * scale, base)) {
      return Optional.empty();
    }
    int direction = series.direction() != 0 ? series.direction() : around.direction();
    return Optional.of(
        new Quantity(
            series.low() * scale,
            series.likely() * scale,
            high,
            unit,
            per,
            around.noun(),
            direction,
            around.bound(),
            around.words(),
            text));
  }
}
