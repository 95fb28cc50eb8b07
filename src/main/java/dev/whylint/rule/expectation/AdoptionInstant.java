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

/** Everybody using it all at once. */
public final class AdoptionInstant implements PerExpectation {
  private static final RuleInfo INFO =
      RuleInfo.of("expectation/adoption-instant", Severity.MAJOR, Evidence.A);

  private static final Phrase MESSAGE =
      Phrase.of(
          "{0} has everybody on it at one moment, with no time to learn and no smaller group"
              + " to find the faults first.",
          "{0} zet iedereen op één moment over, zonder tijd om te leren en zonder"
              + " kleinere groep die er eerst de fouten uit haalt.");

  private static final Phrase ASK =
      Phrase.of(
          "Which small group could go first, and how good must it go there before the next one"
              + " follows?",
          "Welke kleine groep kan beginnen, en hoe goed moet het daar gaan voordat de"
              + " volgende groep begint?");

  private static final Phrase MEND =
      Phrase.of(
          "Write the ramp: one expectation a stage, such as target: 10 % by month 1, 60 % by"
              + " month 4; and rollout: pilot or phased",
          "Schrijf de opbouw: een verwachting per stap, zoals target: 10 % in maand 1 en 60 %"
              + " in maand 4; en rollout: pilot of phased");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Optional<Hit> look(Expectation expectation, Brief brief, Facts facts) {
    if (!Instant.isMeant(expectation)) {
      return Optional.empty();
    }
    return Optional.of(Hit.at(expectation, MESSAGE.with(expectation), ASK, MEND));
  }
}
