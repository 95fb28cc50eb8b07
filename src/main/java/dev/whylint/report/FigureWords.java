package dev.whylint.report;

import dev.whylint.brief.Language;
import dev.whylint.brief.quantity.Bound;
import dev.whylint.brief.quantity.DateReader;
import dev.whylint.brief.quantity.DateValue;
import dev.whylint.brief.quantity.Dimension;
import dev.whylint.brief.quantity.Quantity;
import dev.whylint.brief.quantity.QuantityReader;
import dev.whylint.brief.quantity.Span;
import dev.whylint.brief.quantity.Unit;
import dev.whylint.brief.quantity.When;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells how a figure or a date of a brief was understood. */
public final class FigureWords {
  private final boolean dutch;
  private final Labels words;

  /**
   * For one brief.
   *
   * @param written the language in which its figures are written
   * @param spoken the language in which to tell it
   */
  public FigureWords(Language written, Language spoken) {
    this.dutch = written == Language.NL;
    this.words = new Labels(spoken);
  }

  /** How a date was understood; empty if it is none. */
  public Optional<String> date(String text) {
    return new DateReader(dutch).read(text).map(this::date);
  }

  private String date(DateValue value) {
    if (value instanceof When when) {
      return when.from().equals(when.to())
          ? words.say("{0}", "{0}", when.from())
          : words.say("{0} to {1}", "{0} tot en met {1}", when.from(), when.to());
    }
    Span span = (Span) value;
    return words.say("{0} after the start", "{0} na de start", Printable.line(span.text()));
  }

  /** How a figure was understood; empty if it is none. */
  public Optional<String> figure(String text, @Nullable Dimension expected) {
    QuantityReader reader = new QuantityReader(dutch);
    Optional<Quantity> read = expected == null ? reader.read(text) : reader.read(text, expected);
    return read.map(this::figure);
  }

  private String figure(Quantity figure) {
    StringBuilder out = new StringBuilder(bound(figure.bound()));
    if (figure.isThreePoint()) {
      out.append(
          words.say(
              "{0} to {1}, likely {2}",
              "{0} tot {1}, waarschijnlijk {2}", figure.low(), figure.high(), figure.likely()));
    } else if (figure.isRange()) {
      out.append(words.say("{0} to {1}", "{0} tot {1}", figure.low(), figure.high()));
    } else {
      out.append(words.say("{0}", "{0}", figure.likely()));
    }
    out.append(unit(figure));
    if (figure.direction() != 0) {
      out.append(
          figure.direction() < 0 ? words.say(" less", " minder") : words.say(" more", " meer"));
    }
    return out + inBase(figure);
  }

  private String bound(Bound bound) {
    return switch (bound) {
      case NONE -> "";
      case AT_MOST -> words.say("at most ", "ten hoogste ");
      case AT_LEAST -> words.say("at least ", "ten minste ");
      case ABOUT -> words.say("about ", "ongeveer ");
    };
  }

  private String unit(Quantity figure) {
    String counted = figure.noun().isEmpty() ? "" : " " + Printable.line(figure.noun());
    boolean one = !figure.isRange() && figure.likely() == 1;
    return named(figure.unit(), one) + counted + per(figure);
  }

  private String per(Quantity figure) {
    Unit per = figure.per();
    return per == null ? "" : " per" + named(per, true);
  }

  private String named(Unit unit, boolean one) {
    String name =
        switch (unit.dimension()) {
          case PERCENT, TIME, EFFORT -> UnitNames.name(unit.symbol(), words.language(), one);
          default -> Printable.line(unit.symbol());
        };
    return name.isEmpty() ? "" : " " + name;
  }

  /** The likely value in the unit that sums are done in, where that is another. */
  private String inBase(Quantity figure) {
    String base =
        switch (figure.unit().dimension()) {
          case TIME -> words.say("days", "dagen");
          case EFFORT -> words.say("person-days", "mensdagen");
          case DATA -> "GB";
          case DISTANCE -> "km";
          case COUNT, PERCENT, MONEY, SIZE -> "";
        };
    double scale = scale(figure.unit().dimension());
    if (base.isEmpty() || figure.per() != null || figure.unit().factor() == scale) {
      return "";
    }
    double value = figure.base() / scale;
    return words.say(" (that is {0} {1})", " (dat is {0} {1})", value, base);
  }

  private static double scale(Dimension dimension) {
    return switch (dimension) {
      case TIME -> 86_400;
      case DATA -> 8e9;
      case DISTANCE -> 1_000;
      default -> 1;
    };
  }
}
