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

/** An expectation that may come true at any time. */
public final class NoDate implements PerExpectation {
  private static final RuleInfo INFO =
      RuleInfo.of("expectation/no-date", Severity.MINOR, Evidence.A);

  private static final Phrase MESSAGE =
      Phrase.of(
          "{0} has no date, so it is never late.",
          "{0} heeft geen datum en kan dus nooit te laat zijn.");

  private static final Phrase ASK =
      Phrase.of(
          "On which day do we look together whether {0} has come true?",
          "Op welke dag kijken we samen of {0} is uitgekomen?");

  private static final Phrase MEND =
      Phrase.of("Add to the expectation: by: 2027-06-30", "Zet bij de verwachting: by: 2027-06-30");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Optional<Hit> look(Expectation expectation, Brief brief, Facts facts) {
    boolean dated = expectation.by() != null || WordedDate.isIn(expectation.what().value());
    if (dated || Newness.isStanding(expectation)) {
      return Optional.empty();
    }
    return Optional.of(Hit.at(expectation, MESSAGE.with(expectation), ASK.with(expectation), MEND));
  }
}
