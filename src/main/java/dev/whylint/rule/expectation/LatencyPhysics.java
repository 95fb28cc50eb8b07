package dev.whylint.rule.expectation;

import dev.whylint.analysis.Facts;
import dev.whylint.analysis.feasibility.FibreLatency;
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

/** An answer faster than light in fibre, there and back. */
public final class LatencyPhysics implements PerExpectation {
  private static final RuleInfo INFO =
      RuleInfo.of("expectation/latency-physics", Severity.BLOCKER, Evidence.A);

  private static final double MOST_TRIPS = 1e6;

  private static final Phrase MESSAGE =
      Phrase.of(
          "You ask for {0} over {1} km; light in fibre needs {2} there and back (round trips:"
              + " {3}), and no equipment is faster.",
          "U vraagt {0} over {1} km; licht in glasvezel doet er heen en terug {2} over"
              + " (aantal keren: {3}), en sneller kan geen apparaat.");

  private static final Phrase NARROW =
      Phrase.of(
          "You ask for {0} over {1} km; light in fibre needs {2} there and back (round trips:"
              + " {3}), and real routes are about half as long again.",
          "U vraagt {0} over {1} km; licht in glasvezel doet er heen en terug {2} over"
              + " (aantal keren: {3}), en echte routes zijn ongeveer anderhalf keer zo lang.");

  private static final Phrase ASK =
      Phrase.of(
          "Can the answer come from a copy near the user, or which waiting time would still be"
              + " good?",
          "Kan het antwoord van een kopie dicht bij de gebruiker komen, of welke wachttijd is"
              + " nog goed?");

  private static final Phrase MEND =
      Phrase.of(
          "Raise target:, or put a copy near the user and write the distance: to that one",
          "Verhoog target:, of zet een kopie dicht bij de gebruiker en schrijf de distance:"
              + " tot die plek");

  private static final Phrase CLEARS =
      Phrase.of(
          "it is answered from a copy that is near enough",
          "als het antwoord van een kopie komt die dichtbij genoeg staat");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Optional<Hit> look(Expectation expectation, Brief brief, Facts facts) {
    OptionalDouble target = Numbers.seconds(expectation.target());
    OptionalDouble far = Stretches.metres(expectation);
    if (target.isEmpty() || far.isEmpty()) {
      return Optional.empty();
    }
    double trips = Numbers.count(expectation.inputs().roundTrips()).orElse(1);
    int whole = (int) Math.max(1, Math.min(MOST_TRIPS, Math.floor(trips)));
    FibreLatency floor = FibreLatency.of(far.getAsDouble(), whole);
    double asked = target.getAsDouble();
    if (asked < floor.floorSeconds()) {
      return Optional.of(hit(expectation, MESSAGE, floor));
    }
    return asked < floor.usualSeconds()
        ? Optional.of(hit(expectation, NARROW, floor).weighing(Severity.MINOR))
        : Optional.empty();
  }

  private static Hit hit(Expectation expectation, Phrase pattern, FibreLatency floor) {
    Object asked = expectation.target() == null ? "" : expectation.target();
    double km = Rounding.floor(floor.distanceMetres() / 1000, 0);
    Phrase message = pattern.with(asked, km, Spoken.time(floor.floorSeconds()), floor.roundTrips());
    return Hit.at(expectation, message, ASK, MEND)
        .clearsIf(CLEARS)
        .with("distanceKm", km)
        .with("floorMs", floor.floorSeconds() * 1000);
  }
}
