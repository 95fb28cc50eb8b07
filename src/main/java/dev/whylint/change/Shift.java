package dev.whylint.change;

import dev.whylint.brief.quantity.DateReader;
import dev.whylint.brief.quantity.DateValue;
import dev.whylint.brief.quantity.Dimension;
import dev.whylint.brief.quantity.Quantity;
import dev.whylint.brief.quantity.QuantityReader;
import dev.whylint.brief.quantity.Span;
import dev.whylint.brief.quantity.When;
import dev.whylint.engine.Phrase;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** By how much a figure or a date of the old version differs from that of the new. */
final class Shift {
  private static final double LEAST = 1e-9;
  private static final double SECONDS_PER_DAY = 86_400;

  private final QuantityReader quantities;
  private final DateReader dates;

  Shift(boolean dutch) {
    this.quantities = new QuantityReader(dutch);
    this.dates = new DateReader(dutch);
  }

  /** Whether both say the same, in whatever way they are written. */
  boolean isNone(String before, String after) {
    if (before.equals(after)) {
      return true;
    }
    Optional<Quantity> a = quantities.read(before);
    Optional<Quantity> b = quantities.read(after);
    if (a.isPresent() && b.isPresent()) {
      return a.get().comparableWith(b.get())
          && a.get().direction() == b.get().direction()
          && near(a.get().lowBase(), b.get().lowBase())
          && near(a.get().highBase(), b.get().highBase())
          && near(a.get().base(), b.get().base());
    }
    Optional<DateValue> from = dates.read(before);
    Optional<DateValue> to = dates.read(after);
    return from.isPresent() && to.isPresent() && days(from.get(), to.get()) == 0;
  }

  private static boolean near(double a, double b) {
    return Math.abs(a - b) <= LEAST * Math.max(Math.abs(a), Math.abs(b));
  }

  /** The difference in words: {@code +12 %}, {@code 14 days earlier}; empty where there is none. */
  Phrase size(String before, String after) {
    Optional<Quantity> a = quantities.read(before);
    Optional<Quantity> b = quantities.read(after);
    if (a.isPresent() && b.isPresent()) {
      if (isShare(a.get()) && isShare(b.get())) {
        return points(b.get().base() - a.get().base());
      }
      boolean fair = a.get().comparableWith(b.get()) && Math.abs(a.get().base()) > LEAST;
      double share = fair ? b.get().base() / a.get().base() - 1 : Double.NaN;
      return Double.isFinite(share) ? percent(share) : Phrase.of("", "");
    }
    Optional<DateValue> from = dates.read(before);
    Optional<DateValue> to = dates.read(after);
    return from.isPresent() && to.isPresent()
        ? days(days(from.get(), to.get()))
        : Phrase.of("", "");
  }

  private static boolean isShare(Quantity quantity) {
    return quantity.unit().dimension() == Dimension.PERCENT && quantity.per() == null;
  }

  /** Shares differ by points: from 20 % to 5 % is 15 points and not 75 %. */
  private static Phrase points(double points) {
    String sign = points < 0 ? "-" : "+";
    BigDecimal size = new BigDecimal(Math.abs(points)).round(new MathContext(4));
    String english = size.stripTrailingZeros().toPlainString();
    return Phrase.of(
        " (" + sign + english + " points)",
        " (" + sign + english.replace('.', ',') + " procentpunt)");
  }

  private static Phrase percent(double share) {
    String number = String.format(Locale.ROOT, "%+.0f\u00a0%%", share * 100);
    return Phrase.of(" ({0})", " ({0})", number);
  }

  private static Phrase days(long days) {
    if (Math.abs(days) == 1) {
      return days < 0
          ? Phrase.of(" (a day earlier)", " (een dag eerder)")
          : Phrase.of(" (a day later)", " (een dag later)");
    }
    return days < 0
        ? Phrase.of(" ({0} days earlier)", " ({0} dagen eerder)", -days)
        : Phrase.of(" ({0} days later)", " ({0} dagen later)", days);
  }

  /** From the one day to the other, below 0 where it is earlier; 0 where they do not compare. */
  static long days(DateValue before, DateValue after) {
    if (before instanceof When a && after instanceof When b) {
      return ChronoUnit.DAYS.between(a.to(), b.to());
    }
    if (before instanceof Span a && after instanceof Span b) {
      return Math.round((b.length().highBase() - a.length().highBase()) / SECONDS_PER_DAY);
    }
    return 0;
  }
}
