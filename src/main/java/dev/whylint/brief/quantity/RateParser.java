package dev.whylint.brief.quantity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a figure is divided by: {@code per month}, {@code /week}, {@code a year}. */
final class RateParser {
  /** A denominator and the index of the token after it. */
  record Rate(Unit unit, int next) {}

  private static final Set<String> ARTICLES =
      Set.of("a", "an", "each", "every", "elke", "elk", "iedere", "ieder");
  private static final Map<String, Unit> ADVERBS =
      Map.ofEntries(
          Map.entry("daily", Units.DAY),
          Map.entry("weekly", Units.WEEK),
          Map.entry("monthly", Units.MONTH),
          Map.entry("yearly", Units.YEAR),
          Map.entry("annually", Units.YEAR),
          Map.entry("dagelijks", Units.DAY),
          Map.entry("wekelijks", Units.WEEK),
          Map.entry("maandelijks", Units.MONTH),
          Map.entry("jaarlijks", Units.YEAR),
          Map.entry("p/d", Units.DAY),
          Map.entry("p/u", Units.HOUR),
          Map.entry("p/w", Units.WEEK),
          Map.entry("p/m", Units.MONTH),
          Map.entry("p/j", Units.YEAR),
          Map.entry("p.d", Units.DAY),
          Map.entry("p.u", Units.HOUR),
          Map.entry("p.w", Units.WEEK),
          Map.entry("p.m", Units.MONTH),
          Map.entry("p.j", Units.YEAR));

  private final List<Token> tokens;

  RateParser(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The denominator that begins at this token, or null; time wins over a thing beside it. */
  @Nullable Rate at(int at) {
    Rate first = single(at);
    if (first == null || first.unit.dimension() == Dimension.TIME) {
      return first;
    }
    Rate second = single(first.next);
    return second != null && second.unit.dimension() == Dimension.TIME ? second : first;
  }

  /** Whether a word of division stands here. */
  boolean opensAt(int at) {
    return at < tokens.size() && (tokens.get(at).is("/") || tokens.get(at).lower().equals("per"));
  }

  /** Whether the division is by a number, as in {@code 5 per 1000}. */
  boolean byNumber(int at) {
    return opensAt(at) && at + 1 < tokens.size() && tokens.get(at + 1).isNumber();
  }

  private @Nullable Rate single(int at) {
    if (at >= tokens.size()) {
      return null;
    }
    Unit adverb = ADVERBS.get(tokens.get(at).lower());
    if (adverb != null) {
      boolean dot = at + 1 < tokens.size() && tokens.get(at + 1).is(".");
      return new Rate(adverb, dot ? at + 2 : at + 1);
    }
    if (at + 1 >= tokens.size()) {
      return null;
    }
    boolean article = ARTICLES.contains(tokens.get(at).lower());
    if (!article && !opensAt(at)) {
      return null;
    }
    UnitLexicon.Match match = UnitLexicon.at(tokens, at + 1, true);
    if (match != null && match.unit().dimension() != Dimension.PERCENT) {
      boolean time = match.unit().dimension() == Dimension.TIME;
      return time || !article ? new Rate(match.unit(), match.next()) : null;
    }
    Token thing = tokens.get(at + 1);
    return !article && thing.isWord() ? new Rate(Units.thing(thing.lower()), at + 2) : null;
  }
}
