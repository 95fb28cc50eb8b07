package dev.whylint.rule.expectation;

import dev.whylint.analysis.Facts;
import dev.whylint.analysis.feasibility.ExperimentLength;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Expectation;
import dev.whylint.brief.Figure;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.Optional;
import java.util.OptionalDouble;

/** An experiment too short for its own difference. */
public final class CannotShowInTime implements PerExpectation {
  private static final RuleInfo INFO =
      RuleInfo.of("expectation/cannot-show-in-time", Severity.MAJOR, Evidence.A);

  private static final Phrase MESSAGE =
      Phrase.of(
          "To tell that difference from chance takes {0} cases in each group; at {1} that is"
              + " {2}, and there are {3}.",
          "Om dat verschil van toeval te onderscheiden zijn {0} gevallen per groep nodig;"
              + " bij {1} duurt dat {2}, en er is {3} de tijd.");

  private static final Phrase ASK =
      Phrase.of(
          "May the test run longer, or which larger difference would make it worth doing?",
          "Mag de proef langer lopen, of bij welk groter verschil is hij de moeite waard?");

  private static final Phrase MEND =
      Phrase.of(
          "Move by:, raise traffic:, or choose a larger difference between baseline: and"
              + " target:",
          "Verschuif by:, verhoog traffic:, of kies een groter verschil tussen baseline: en"
              + " target:");

  private static final Phrase CLEARS =
      Phrase.of("the days needed fit in the time", "als de benodigde dagen in de tijd passen");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Optional<Hit> look(Expectation expectation, Brief brief, Facts facts) {
    OptionalDouble traffic = Numbers.perDay(expectation.inputs().traffic());
    OptionalDouble base = Numbers.share(expectation.baseline());
    OptionalDouble time = facts.dates().secondsUntil(expectation.by());
    Optional<Change> change = Change.of(expectation);
    if (time.isEmpty() || base.isEmpty() || change.isEmpty() || !(traffic.orElse(0) > 1e-9)) {
      return Optional.empty();
    }
    double share = base.getAsDouble();
    double step = Math.abs(share * change.get().cut());
    boolean fits =
        share >= ExperimentLength.LEAST_SHARE && share <= ExperimentLength.GREATEST_SHARE;
    if (!fits || step < 1e-6 || step > 1) {
      return Optional.empty();
    }
    ExperimentLength length = ExperimentLength.of(share, step, traffic.getAsDouble());
    double days = time.getAsDouble() / 86_400;
    return length.days() > days ? Optional.of(hit(expectation, length, days)) : Optional.empty();
  }

  private static Hit hit(Expectation expectation, ExperimentLength length, double days) {
    Figure traffic = expectation.inputs().traffic();
    Object flow = traffic == null ? "" : traffic;
    Phrase needed = Spoken.time(length.days() * 86_400);
    Phrase message =
        MESSAGE.with(length.casesPerVariant(), flow, needed, Spoken.time(days * 86_400));
    return Hit.at(expectation, message, ASK, MEND)
        .clearsIf(CLEARS)
        .with("casesPerVariant", length.casesPerVariant())
        .with("days", length.days())
        .with("daysAllowed", days);
  }
}
