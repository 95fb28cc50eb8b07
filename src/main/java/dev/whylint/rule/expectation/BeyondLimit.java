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
import java.util.OptionalDouble;

/** A target past what its measure allows. */
public final class BeyondLimit implements PerExpectation {
  private static final RuleInfo INFO =
      RuleInfo.of("expectation/beyond-limit", Severity.BLOCKER, Evidence.A);

  /** Room for binary fractions. */
  private static final double HAIR = 1e-9;

  private static final Phrase MORE_THAN_ALL =
      Phrase.of(
          "{0} asks for a cut of {1}, and no more than 100 % can go: nothing is left then.",
          "{0} belooft een daling van {1}, en er kan niet meer dan 100 % af: dan is er"
              + " niets over.");

  private static final Phrase MORE_THAN_WHOLE =
      Phrase.of(
          "{0} asks for a share of {1}, and no share is larger than 100 %.",
          "{0} belooft een aandeel van {1}, en geen aandeel is groter dan 100 %.");

  private static final Phrase ASK =
      Phrase.of(
          "What exactly is counted here: which value today, and which one at the end?",
          "Wat wordt hier precies geteld: welke waarde nu, en welke aan het eind?");

  private static final Phrase MEND =
      Phrase.of(
          "Write baseline: and target: as two values of the same measure, both possible",
          "Schrijf baseline: en target: als twee waarden van dezelfde maat, die allebei kunnen");

  private static final Phrase CLEARS =
      Phrase.of(
          "the target lies within what the measure allows",
          "als het doel binnen de grenzen van de maat ligt");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Optional<Hit> look(Expectation expectation, Brief brief, Facts facts) {
    Optional<Change> change = Change.of(expectation);
    if (change.isPresent() && change.get().stated() && change.get().cut() > 1 + HAIR) {
      return hit(expectation, MORE_THAN_ALL, change.get().cut());
    }
    OptionalDouble told = Excess.cutInWords(expectation.what().value(), brief.language());
    if (told.isPresent() && told.getAsDouble() > 1 + HAIR) {
      return hit(expectation, MORE_THAN_ALL, told.getAsDouble());
    }
    double share = Excess.shareAimedAt(expectation);
    return share > 1 + HAIR ? hit(expectation, MORE_THAN_WHOLE, share) : Optional.empty();
  }

  private static Optional<Hit> hit(Expectation expectation, Phrase message, double value) {
    Phrase said = message.with(expectation, new Phrase.Percent(value));
    return Optional.of(Hit.at(expectation, said, ASK, MEND).clearsIf(CLEARS).with("share", value));
  }
}
