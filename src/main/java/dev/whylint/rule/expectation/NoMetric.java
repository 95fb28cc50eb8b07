package dev.whylint.rule.expectation;

import dev.whylint.analysis.Facts;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Expectation;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.Optional;

/** An expectation that names nothing one could measure. */
public final class NoMetric implements PerExpectation {
  private static final RuleInfo INFO =
      RuleInfo.of("expectation/no-metric", Severity.MAJOR, Evidence.A);

  private static final Phrase MESSAGE =
      Phrase.of(
          "{0} names nothing that is measured, so it can be neither kept nor broken.",
          "Bij {0} staat niet wat er gemeten wordt; de belofte is dan niet na te komen en niet"
              + " te breken.");

  private static final Phrase ASK =
      Phrase.of(
          "How would you notice that {0} has come true: what would you count or time?",
          "Waaraan merkt u dat {0} is uitgekomen: wat zou u dan tellen of klokken?");

  private static final Phrase MEND =
      Phrase.of(
          "Add to the expectation: metric: … (what is counted or timed), baseline: …, target: …",
          "Zet bij de verwachting: metric: … (wat u telt of klokt), baseline: …, target: …");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Optional<Hit> look(Expectation expectation, Brief brief, Facts facts) {
    if (Given.metric(expectation) || !Kind.of(expectation).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(Hit.at(expectation, MESSAGE.with(expectation), ASK.with(expectation), MEND));
  }
}
