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

/** An expectation of all or none where no process reaches it. */
public final class Absolute implements PerExpectation {
  private static final RuleInfo INFO =
      RuleInfo.of("expectation/absolute", Severity.MAJOR, Evidence.A)
          .silentAtItemUnder("expectation/availability-chain", "expectation/beyond-limit");

  private static final Phrase MESSAGE =
      Phrase.of(
          "{0} allows no exception at all, and one miss breaks it.",
          "{0} laat geen enkele uitzondering toe; één misser en de belofte is gebroken.");

  private static final Phrase ASK =
      Phrase.of(
          "How many exceptions a month could you live with before {0} has failed, and what"
              + " does each cost you?",
          "Hoeveel uitzonderingen per maand mogen er zijn voordat {0} voor u"
              + " mislukt is, en wat kost één ervan?");

  private static final Phrase MEND =
      Phrase.of(
          "Write a rate that can be reached and shown, such as target: 99.5 %, with sample: …"
              + " and what happens to the rest",
          "Schrijf een aandeel dat haalbaar en aantoonbaar is, zoals target: 99,5 %, met"
              + " sample: … en wat er met de rest gebeurt");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Optional<Hit> look(Expectation expectation, Brief brief, Facts facts) {
    if (Kind.of(expectation).contains(Kind.RECOVERY) || !Extremes.isAbsolute(expectation)) {
      return Optional.empty();
    }
    return Optional.of(Hit.at(expectation, MESSAGE.with(expectation), ASK.with(expectation), MEND));
  }
}
