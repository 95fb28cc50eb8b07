package dev.whylint.rule.expectation;

import dev.whylint.brief.quantity.HintedPattern;
import dev.whylint.brief.quantity.Quantity;
import dev.whylint.brief.quantity.QuantityReader;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Reads a step from one value to another in a text in small letters: from 12 to 4. */
final class FromTo {
  private static final HintedPattern STEP =
      HintedPattern.of(
          "\\b(?:from|van) (?:€ ?|eur )?(\\d[\\d.,]*)([ %\\p{L}]{0,24}?) (?:down to|up to|to|"
              + "terug naar|naar) (?:€ ?|eur )?(\\d[\\d.,]*)( ?%| ?\\p{L}*)( \\p{L}*)?",
          "from ", "van ");

  private FromTo() {}

  /** Whether the text names today's value and the one to reach. */
  static boolean isIn(String text) {
    return step(text) != null;
  }

  /** The part of the first value that goes; empty where the step is none or has two units. */
  static OptionalDouble cut(String text) {
    Matcher step = step(text);
    if (step == null || !sameUnit(step.group(2).strip(), step.group(4).strip())) {
      return OptionalDouble.empty();
    }
    Optional<Double> from = number(step.group(1));
    Optional<Double> to = number(step.group(3));
    return from.isPresent() && to.isPresent() && from.get() > 0
        ? OptionalDouble.of((from.get() - to.get()) / from.get())
        : OptionalDouble.empty();
  }

  private static boolean sameUnit(String first, String second) {
    return first.isEmpty() || first.equals(second);
  }

  /** The match of a step from one value to another; null for years and hours of the day. */
  private static @Nullable Matcher step(String text) {
    Matcher found = STEP.find(text);
    for (boolean more = found != null; found != null && more; more = found.find()) {
      boolean year = found.group(1).matches("(19|20)\\d\\d[.,]?");
      String tail = found.group(4) + (found.group(5) == null ? "" : found.group(5));
      boolean changes =
          Direction.FALLS.isIn(text)
              || Direction.RISES.isIn(text)
              || text.startsWith("from ")
              || text.startsWith("van ");
      boolean unit = tail.contains("%") || tail.matches(".*\\b(?:per|a|an)\\b.*");
      if (!year && (changes || unit)) {
        return found;
      }
    }
    return null;
  }

  /** The number where both languages read it alike. */
  private static Optional<Double> number(String digits) {
    String trimmed = digits.replaceAll("[.,]+$", "");
    Optional<Double> english = new QuantityReader(false).read(trimmed).map(Quantity::base);
    return english.equals(new QuantityReader(true).read(trimmed).map(Quantity::base))
        ? english
        : Optional.empty();
  }
}
