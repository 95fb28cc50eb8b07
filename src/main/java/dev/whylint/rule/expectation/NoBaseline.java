package dev.whylint.rule.expectation;

import dev.whylint.analysis.Facts;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Expectation;
import dev.whylint.brief.Figure;
import dev.whylint.brief.Symptom;
import dev.whylint.brief.Text;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.Optional;

/** A change of something that exists, without its value today. */
public final class NoBaseline implements PerExpectation {
  private static final RuleInfo INFO =
      RuleInfo.of("expectation/no-baseline", Severity.MAJOR, Evidence.A)
          .silentAtItemUnder("expectation/no-metric");

  /** From here on two names of a metric mean one; set on the project's own briefs. */
  private static final double SAME = 0.7;

  private static final Phrase MESSAGE =
      Phrase.of(
          "{0} has no value of today beside it, so nobody can tell afterwards what changed.",
          "Bij {0} staat niet hoe het er nu voor staat; achteraf is dan niet te zeggen wat er"
              + " veranderd is.");

  private static final Phrase AGAINST =
      Phrase.of(
          "{0} aims at {1} without saying where it stands today, so the gain is unknown.",
          "{0} mikt op {1} en zegt niet hoe het er nu voor staat; de winst is dan onbekend.");

  private static final Phrase ASK =
      Phrase.of(
          "What is {0} today, and over which period was that measured?",
          "Hoe hoog is {0} nu, en over welke periode is dat gemeten?");

  private static final Phrase MEND =
      Phrase.of(
          "Add to the expectation: baseline: … (the value measured today, in the unit of the"
              + " target)",
          "Zet bij de verwachting: baseline: … (de waarde van nu, in de eenheid van het doel)");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Optional<Hit> look(Expectation expectation, Brief brief, Facts facts) {
    if (Given.baseline(expectation, brief) || Newness.hasNoBaseline(expectation, brief, facts)) {
      return Optional.empty();
    }
    if (isKnownFromSymptom(expectation, brief, facts)) {
      return Optional.empty();
    }
    Text metric = expectation.metric();
    Object subject = metric == null ? expectation : metric;
    return Optional.of(Hit.at(expectation, message(expectation), ASK.with(subject), MEND));
  }

  private static Phrase message(Expectation expectation) {
    Figure target = expectation.target();
    return target == null || target.value() == null
        ? MESSAGE.with(expectation)
        : AGAINST.with(expectation, target);
  }

  private static boolean isKnownFromSymptom(Expectation expectation, Brief brief, Facts facts) {
    Text metric = expectation.metric();
    return metric != null
        && brief.problem().symptoms().stream()
            .map(Symptom::measure)
            .anyMatch(measure -> measure != null && isSame(measure, metric, facts));
  }

  private static boolean isSame(Symptom.Measure measure, Text metric, Facts facts) {
    Text other = measure.metric();
    Figure value = measure.value();
    return other != null
        && value != null
        && value.value() != null
        && facts.sense().similarity(other.value(), metric.value()) >= SAME;
  }
}
