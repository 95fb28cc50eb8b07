package dev.whylint.rule.expectation;

import dev.whylint.analysis.Facts;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Expectation;
import dev.whylint.brief.Text;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.Optional;

/** A measurable expectation that nobody is set to measure. */
public final class NoMeasurement implements PerExpectation {
  private static final RuleInfo INFO =
      RuleInfo.of("expectation/no-measurement", Severity.MINOR, Evidence.A)
          .silentAtItemUnder("expectation/no-metric");

  private static final Phrase MESSAGE =
      Phrase.of(
          "For {0} the brief does not say with what, or how often, it is measured.",
          "Bij {0} staat niet waarmee en hoe vaak er gemeten wordt.");

  private static final Phrase ASK =
      Phrase.of(
          "Which record shows {0} today, and who reads it off?",
          "In welke registratie staat {0} nu, en wie leest die af?");

  private static final Phrase MEND =
      Phrase.of(
          "Add to the expectation: measured-by: … (the record, and how often)",
          "Zet bij de verwachting: measured-by: … (de registratie, en hoe vaak)");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Optional<Hit> look(Expectation expectation, Brief brief, Facts facts) {
    if (expectation.measuredBy() != null || !Kind.of(expectation).isEmpty()) {
      return Optional.empty();
    }
    if (Delivery.isMeant(expectation) || Delivery.startsFromNothing(expectation)) {
      return Optional.empty();
    }
    Text metric = expectation.metric();
    Object subject = metric == null ? expectation : metric;
    return Optional.of(Hit.at(expectation, MESSAGE.with(expectation), ASK.with(subject), MEND));
  }
}
