package dev.whylint.change;

import dev.whylint.brief.quantity.DateReader;
import dev.whylint.brief.quantity.DateValue;
import dev.whylint.brief.quantity.Quantity;
import dev.whylint.brief.quantity.QuantityReader;
import dev.whylint.brief.quantity.Span;
import dev.whylint.brief.quantity.When;
import dev.whylint.engine.Phrase;
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

  private static Phrase percent(double share) {
    String number = String.format(Locale.ROOT, "%+.0f\u00a0%%", share * 100);
    return Phrase.of(" ({0})", " ({0})", number);
  }

  private static Phrase days(long days) {
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
