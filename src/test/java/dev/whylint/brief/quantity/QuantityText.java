package dev.whylint.brief.quantity;

import java.util.Locale;
import java.util.Optional;

/** Writes a quantity in one line, so that a table of cases stays readable. */
final class QuantityText {
  private QuantityText() {}

  static String of(Optional<Quantity> quantity) {
    return quantity.map(QuantityText::line).orElse("-");
  }

  private static String line(Quantity q) {
    StringBuilder out = new StringBuilder(number(q.low()));
    if (q.isThreePoint()) {
      out.append('/').append(number(q.likely())).append('/').append(number(q.high()));
    } else if (q.isRange()) {
      out.append("..").append(number(q.high()));
    }
    String symbol = q.unit().symbol();
    out.append(' ').append(symbol.isEmpty() ? q.unit().dimension() : symbol);
    Unit per = q.per();
    if (per != null) {
      out.append(" per ").append(per.symbol());
    }
    if (!q.noun().isEmpty()) {
      out.append(" <").append(q.noun()).append('>');
    }
    if (q.relative()) {
      out.append(q.direction() < 0 ? " down" : " up");
    }
    if (q.bound() != Bound.NONE) {
      out.append(' ').append(q.bound());
    }
    return q.words().isEmpty() ? out.toString() : out + " {" + q.words() + "}";
  }

  private static String number(double value) {
    String text = String.format(Locale.ROOT, "%.6f", value);
    return text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
  }
}
