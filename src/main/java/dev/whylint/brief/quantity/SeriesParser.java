package dev.whylint.brief.quantity;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a figure and what is tied to it: the other end of a range, or a three-point estimate. */
final class SeriesParser {
  private static final Set<String> DASHES = Set.of("-", "\u2013", "\u2014");
  private static final Set<String> SPANS =
      Set.of("..", "...", "\u2026", "to", "tot", "\u00e0", "t/m");
  private static final Set<String> BETWEEN = Set.of("between", "tussen");
  private static final Set<String> FROM = Set.of("from", "van");
  private static final Set<String> CALCULATION = Set.of("+", "x", "\u00d7", "*", ":", "=", "^");

  private final List<Token> tokens;
  private final boolean dutch;
  private final FigureParser figures;

  SeriesParser(List<Token> tokens, boolean dutch, FigureParser figures) {
    this.tokens = tokens;
    this.dutch = dutch;
    this.figures = figures;
  }

  /** The series that begins at this token, or null if what stands there has no one meaning. */
  @Nullable Series at(int start) {
    Figure first = figures.at(start);
    if (first == null) {
      return null;
    }
    int at = first.next();
    if (isSign(at, Set.of("/")) && isNumber(at + 1)) {
      return threePoint(first, at + 1);
    }
    String before = start == 0 ? "" : tokens.get(start - 1).lower();
    if (figures.startsAt(at + 1) && joins(first, at, before)) {
      return range(first, at, before);
    }
    return alone(first, before);
  }

  private boolean joins(Figure first, int at, String before) {
    Token token = tokens.get(at);
    String word = token.lower();
    if (DASHES.contains(word) || SPANS.contains(word)) {
      return true;
    }
    if (BETWEEN.contains(before)) {
      return word.equals("and") || word.equals("en");
    }
    if (!word.equals("or") && !(dutch && word.equals("of"))) {
      return false;
    }
    Figure second = figures.at(at + 1);
    return first.unit() == null && second != null && isDuration(second.unit());
  }

  private @Nullable Series range(Figure first, int at, String before) {
    Figure second = figures.at(at + 1, isMoney(first));
    if (second == null || goesOn(second.next())) {
      return null;
    }
    Series series = Series.of(List.of(first, second));
    boolean movement = FROM.contains(before) && series != null && !isDuration(series.unit());
    boolean date = DASHES.contains(tokens.get(at).text()) && looksLikeDate(first, second);
    return movement || date ? null : series;
  }

  private @Nullable Series threePoint(Figure first, int at) {
    Figure second = figures.at(at, isMoney(first));
    if (second == null || !isSign(second.next(), Set.of("/")) || !isNumber(second.next() + 1)) {
      return null;
    }
    Figure third = figures.at(second.next() + 1, isMoney(first));
    if (third == null || goesOn(third.next()) || looksLikeDate(first, third)) {
      return null;
    }
    return Series.of(List.of(first, second, third));
  }

  private @Nullable Series alone(Figure first, String before) {
    int at = first.next();
    Series series = Series.of(List.of(first));
    if (series == null || isMovement(at, before) || isCalculation(at)) {
      return null;
    }
    boolean duration = first.unit() != null && first.unit().dimension() == Dimension.TIME;
    series = duration ? withSmallerParts(series) : series;
    return isNumber(series.next()) ? null : series;
  }

  /** Adds {@code 30 min} to {@code 1 h}, each part in a smaller unit than the one before. */
  private Series withSmallerParts(Series whole) {
    Series series = whole;
    Unit unit = whole.unit();
    Unit smaller = unit;
    while (unit != null && smaller != null) {
      int at = series.next();
      boolean and = at < tokens.size() && isAnd(tokens.get(at).lower());
      Figure part = isNumber(and ? at + 1 : at) ? figures.at(and ? at + 1 : at) : null;
      Unit own = part == null ? null : part.unit();
      if (part == null || own == null || !isPartOf(own, smaller)) {
        return series;
      }
      series = series.plus(part.value() * own.factor() / unit.factor(), part.next());
      smaller = own;
    }
    return series;
  }

  private static boolean isAnd(String word) {
    return word.equals("and") || word.equals("en");
  }

  private static boolean isPartOf(Unit part, Unit whole) {
    return part.dimension() == Dimension.TIME && part.factor() < whole.factor();
  }

  /** Whether this is the first half of {@code from 8 % to 4 %}, of which neither half is meant. */
  private boolean isMovement(int at, String before) {
    if (at >= tokens.size() || !figures.startsAt(at + 1)) {
      return false;
    }
    String word = tokens.get(at).lower();
    return word.equals("naar") || (FROM.contains(before) && word.equals("to"));
  }

  private boolean isCalculation(int at) {
    return at < tokens.size()
        && CALCULATION.contains(tokens.get(at).lower())
        && figures.startsAt(at + 1);
  }

  private boolean goesOn(int at) {
    boolean tied = isSign(at, DASHES) || isSign(at, SPANS) || isSign(at, Set.of("/"));
    return isNumber(at) || isCalculation(at) || (tied && isNumber(at + 1));
  }

  private static boolean looksLikeDate(Figure first, Figure last) {
    boolean bare = first.unit() == null && last.unit() == null;
    boolean day = first.value() <= 31 || first.looksLikeYear();
    return bare && (first.padded() || last.padded() || (last.looksLikeYear() && day));
  }

  private static boolean isMoney(Figure figure) {
    Unit unit = figure.unit();
    return unit != null && unit.dimension() == Dimension.MONEY;
  }

  private static boolean isDuration(@Nullable Unit unit) {
    return unit != null
        && (unit.dimension() == Dimension.TIME || unit.dimension() == Dimension.EFFORT);
  }

  private boolean isSign(int at, Set<String> signs) {
    return at < tokens.size() && signs.contains(tokens.get(at).text());
  }

  private boolean isNumber(int at) {
    return at < tokens.size() && tokens.get(at).isNumber();
  }
}
