package dev.whylint.rule.expectation;

import dev.whylint.brief.Brief;
import dev.whylint.brief.Expectation;
import dev.whylint.brief.Figure;
import dev.whylint.brief.Language;
import dev.whylint.brief.Text;
import dev.whylint.brief.quantity.Placeholders;
import dev.whylint.brief.quantity.QuantityReader;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What of a testable promise an expectation has; a placeholder is another rule's to speak of. */
final class Given {
  private static final Vocabulary VAGUE =
      Vocabulary.of(
          "less ",
          "fewer ",
          "more ",
          "better ",
          "lower ",
          "higher ",
          "faster ",
          "shorter ",
          "sooner ",
          "good ",
          "acceptable",
          "improve",
          "reduce",
          "increase",
          "as much ",
          "as low ",
          "as soon ",
          "as few ",
          "significant",
          "substantial",
          "minder",
          "meer ",
          "beter",
          "lager ",
          "hoger ",
          "sneller",
          "korter",
          "goed ",
          "goede ",
          "flink",
          "fors",
          "verbeter",
          "verlag",
          "zo snel ",
          "zo laag ",
          "zo veel ",
          "zoveel ",
          "zo min ",
          "zo weinig ",
          "most ",
          "nearly all ",
          "almost all ",
          "hardly any ",
          "de meeste ",
          "bijna alle",
          "nauwelijks ",
          "aanzienlijk",
          "fatsoenlijk",
          "redelijk");

  private Given() {}

  /** Whether something is named that can be counted or timed; a plain sentence may do so itself. */
  static boolean metric(Expectation expectation) {
    return isThere(expectation.metric()) || isPlainWithFigure(expectation);
  }

  /** Whether a value to reach is given: a figure, or a state that one can tell. */
  static boolean target(Expectation expectation, Brief brief) {
    Figure target = expectation.target();
    if (target == null) {
      return isPlainWithFigure(expectation) || Worded.isTarget(expectation.what().value());
    }
    return figure(target, brief)
        || Worded.isTarget(target.text().value())
        || !VAGUE.isIn(target.text());
  }

  /** Whether a figure stands there, or a placeholder for one. */
  static boolean figure(@Nullable Figure figure, Brief brief) {
    return figure != null
        && (figure.value() != null
            || new Placeholders(brief.language() == Language.NL)
                .isPlaceholder(figure.text().value()));
  }

  /** Whether today's value is given, under its key or in the words of the promise. */
  static boolean baseline(Expectation expectation, Brief brief) {
    Figure target = expectation.target();
    return figure(expectation.baseline(), brief)
        || Worded.isFromTo(expectation.what().value())
        || target != null && Worded.isFromTo(target.text().value());
  }

  /** Whether its kind has a target under a key of its own. */
  static boolean hasTargetOfItsOwn(Expectation expectation) {
    Set<Kind> kinds = Kind.of(expectation);
    return kinds.contains(Kind.TRANSFER)
        || kinds.contains(Kind.BACKLOG)
        || kinds.contains(Kind.RECOVERY);
  }

  private static boolean isPlainWithFigure(Expectation expectation) {
    boolean plain =
        !isThere(expectation.metric())
            && expectation.target() == null
            && expectation.baseline() == null;
    String what = expectation.what().value();
    return plain
        && (new QuantityReader(false).read(what).isPresent()
            || new QuantityReader(true).read(what).isPresent());
  }

  private static boolean isThere(@Nullable Text text) {
    return text != null && !text.isEmpty();
  }
}
