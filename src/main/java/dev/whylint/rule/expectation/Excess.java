package dev.whylint.rule.expectation;

import dev.whylint.brief.Expectation;
import dev.whylint.brief.Language;
import dev.whylint.brief.quantity.Dimension;
import dev.whylint.brief.quantity.Quantity;
import dev.whylint.brief.quantity.QuantityReader;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Reads the figures that may lie past what their measure allows: stated cuts and shares. */
final class Excess {
  private static final Vocabulary FALLS =
      Vocabulary.of(
          "fall",
          "drop",
          "decrease",
          "reduc",
          "cut ",
          "cuts ",
          "lower",
          "less ",
          "fewer ",
          "shrink",
          "down by ",
          "daal",
          "dalen",
          "daling",
          "vermind",
          "afneemt",
          "afname",
          "afnemen",
          "omlaag",
          "minder ",
          "lager ",
          "reductie",
          "besparing",
          "bespaart",
          "korter ");

  private static final Vocabulary SHARE =
      Vocabulary.of(
          "share ",
          "proportion",
          "percentage of",
          "fraction",
          "availability",
          "uptime",
          "accuracy",
          "precision",
          "recall",
          "on time ",
          "aandeel",
          "beschikbaarheid",
          "nauwkeurigheid",
          "precisie",
          "percentage klanten",
          "percentage van",
          "marktaandeel",
          "deel van ",
          "op tijd ");

  /** Words of a measure that counts cases which went one way, out of all. */
  private static final Vocabulary CASES =
      Vocabulary.of(
          "first time ",
          "first visit ",
          "first call ",
          "one visit ",
          "one go ",
          "in one call ",
          "without ",
          "satisfied ",
          "pass rate",
          "success rate",
          "attendance",
          "conversion",
          "in één keer ",
          "in een keer ",
          "in één bezoek ",
          "in een bezoek ",
          "eerste bezoek ",
          "eerste keer ",
          "eerste contact ",
          "zonder ",
          "tevreden ",
          "geslaagd",
          "slagingspercentage",
          "opkomst",
          "conversie");

  private Excess() {}

  /** The cut that the words state ({@code falls by 110 %}); empty where they state none. */
  static OptionalDouble cutInWords(String what, Language language) {
    if (!FALLS.isIn(what)) {
      return OptionalDouble.empty();
    }
    Optional<Quantity> read =
        new QuantityReader(language == Language.NL).read(what, Dimension.PERCENT);
    boolean by = read.isPresent() && isStep(what, read.get());
    return by ? OptionalDouble.of(read.get().base() / 100) : OptionalDouble.empty();
  }

  private static boolean isStep(String what, Quantity value) {
    String plain = Vocabulary.plain(what);
    boolean percent = value.unit().symbol().equals("%");
    boolean fromTo =
        plain.contains(" from ") || plain.contains(" van ") && plain.contains(" naar ");
    boolean by = plain.contains(" by ") || plain.contains(" met ") || value.direction() < 0;
    return percent && by && !fromTo;
  }

  /** The share that the target asks for where the measure is a share, as 1 for all; else 0. */
  static double shareAimedAt(Expectation expectation) {
    Quantity target = Change.value(expectation.target());
    Quantity baseline = Change.value(expectation.baseline());
    boolean percent = target != null && target.unit().dimension() == Dimension.PERCENT;
    if (target == null || !percent || !isShare(expectation, baseline)) {
      return 0;
    }
    if (!target.relative()) {
      return target.lowBase() / 100;
    }
    boolean points = target.unit().symbol().equals("pp") && target.direction() > 0;
    boolean whole = baseline != null && baseline.unit().dimension() == Dimension.PERCENT;
    return points && baseline != null && whole ? (baseline.lowBase() + target.lowBase()) / 100 : 0;
  }

  /** Whether the measure is a share: by its name, or counting cases and below all of them today. */
  private static boolean isShare(Expectation expectation, @Nullable Quantity baseline) {
    boolean part =
        baseline != null
            && baseline.unit().dimension() == Dimension.PERCENT
            && !baseline.relative()
            && baseline.highBase() <= 100;
    return SHARE.isIn(expectation.metric(), expectation.what())
        || part && CASES.isIn(expectation.metric());
  }
}
