package dev.whylint.rule.expectation;

import dev.whylint.analysis.Facts;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Expectation;
import dev.whylint.brief.Figure;
import dev.whylint.brief.Text;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.Optional;

/** An expectation without the value that it must reach. */
public final class NoTarget implements PerExpectation {
  private static final RuleInfo INFO =
      RuleInfo.of("expectation/no-target", Severity.MAJOR, Evidence.A)
          .silentAtItemUnder("expectation/no-metric");

  private static final Phrase MESSAGE =
      Phrase.of(
          "{0} has no target, so any outcome would do.",
          "{0} heeft geen doelwaarde; elke uitkomst zou dan goed zijn.");

  private static final Phrase WORDS =
      Phrase.of(
          "The target of {0} is {1}, and that is no figure: two people will read it in two"
              + " ways.",
          "Het doel van {0} is {1}, en dat is geen getal: twee mensen lezen er twee dingen in.");

  private static final Phrase ASK =
      Phrase.of(
          "From which value of {0} on would you say that this was worth its price?",
          "Vanaf welke waarde van {0} zegt u: dit was het geld waard?");

  private static final Phrase MEND =
      Phrase.of(
          "Add to the expectation: target: … (a number with its unit)",
          "Zet bij de verwachting: target: … (een getal met eenheid)");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Optional<Hit> look(Expectation expectation, Brief brief, Facts facts) {
    if (Given.target(expectation, brief) || Given.hasTargetOfItsOwn(expectation)) {
      return Optional.empty();
    }
    Figure words = expectation.target();
    Phrase message =
        words == null ? MESSAGE.with(expectation) : WORDS.with(expectation, words.text());
    return Optional.of(Hit.at(expectation, message, ASK.with(subject(expectation)), MEND));
  }

  private static Object subject(Expectation expectation) {
    Text metric = expectation.metric();
    return metric == null ? expectation : metric;
  }
}
