package dev.whylint.fuzz;

import dev.whylint.brief.quantity.DateReader;
import dev.whylint.brief.quantity.Dimension;
import dev.whylint.brief.quantity.Placeholders;
import dev.whylint.brief.quantity.Quantity;
import dev.whylint.brief.quantity.QuantityReader;
import java.nio.charset.StandardCharsets;

/** Any text is read as a quantity, a date or a placeholder, or as none. */
public final class QuantityFuzz {
  private QuantityFuzz() {}

  /** Reads one input in both languages. */
  public static void fuzzerTestOneInput(byte[] data) {
    String text = new String(data, StandardCharsets.UTF_8);
    for (boolean dutch : new boolean[] {false, true}) {
      QuantityReader reader = new QuantityReader(dutch);
      reader.read(text).ifPresent(QuantityFuzz::require);
      for (Dimension dimension : Dimension.values()) {
        reader.read(text, dimension).ifPresent(QuantityFuzz::require);
      }
      new DateReader(dutch).read(text);
      new Placeholders(dutch).find(text);
    }
  }

  private static void require(Quantity quantity) {
    if (!Double.isFinite(quantity.highBase()) || !Double.isFinite(quantity.lowBase())) {
      throw new IllegalStateException("not finite: " + quantity);
    }
  }
}
