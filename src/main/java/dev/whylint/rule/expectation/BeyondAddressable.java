package dev.whylint.rule.expectation;

import dev.whylint.analysis.Facts;
import dev.whylint.analysis.feasibility.Rounding;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Expectation;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.Optional;
import java.util.OptionalDouble;

/** A cut larger than the share that the solution can touch. */
public final class BeyondAddressable implements PerExpectation {
  private static final RuleInfo INFO =
      RuleInfo.of("expectation/beyond-addressable", Severity.BLOCKER, Evidence.A)
          .silentAtItemUnder("expectation/beyond-limit");

  /** Baseline and target are rounded figures. */
  private static final double ROUNDED = 0.005;

  private static final Phrase MESSAGE =
      Phrase.of(
          "{0} asks for {1} less, while the solution touches {2} of it: even if that part went"
              + " to zero, {3} would be missing.",
          "{0} belooft {1} minder, terwijl de oplossing {2} ervan raakt: ook als dat deel"
              + " tot nul daalt, blijft {3} over.");

  private static final Phrase ASK =
      Phrase.of(
          "Which further part of the whole could we work on, or which smaller gain would still"
              + " be worth it?",
          "Aan welk ander deel kunnen we nog iets doen, of welke kleinere winst is het ook nog"
              + " waard?");

  private static final Phrase MEND =
      Phrase.of(
          "Lower target:, raise addressable: on the ground of a measurement, or add a part"
              + " that works on the rest",
          "Verlaag target:, verhoog addressable: als een meting dat laat zien, of voeg"
              + " een onderdeel toe dat de rest aanpakt");

  private static final Phrase CLEARS =
      Phrase.of(
          "the cut is no larger than the share that the solution touches",
          "als de daling niet groter is dan het deel dat de oplossing raakt");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Optional<Hit> look(Expectation expectation, Brief brief, Facts facts) {
    Optional<Change> change = Change.of(expectation);
    OptionalDouble touched = Numbers.share(expectation.addressable());
    if (change.isEmpty() || touched.isEmpty() || change.get().cut() > 1) {
      return Optional.empty();
    }
    double cut = change.get().cut();
    double most = touched.getAsDouble();
    return cut > most + ROUNDED ? Optional.of(hit(expectation, cut, most)) : Optional.empty();
  }

  private static Hit hit(Expectation expectation, double cut, double most) {
    Phrase.Percent asked = new Phrase.Percent(Rounding.floor(cut, 3));
    Phrase.Percent limit = new Phrase.Percent(Rounding.ceil(most, 3));
    Phrase.Percent shortfall = new Phrase.Percent(Rounding.ceil(Math.max(0, cut - most), 3));
    return Hit.at(expectation, MESSAGE.with(expectation, asked, limit, shortfall), ASK, MEND)
        .clearsIf(CLEARS)
        .with("cut", cut)
        .with("greatestCut", most);
  }
}
