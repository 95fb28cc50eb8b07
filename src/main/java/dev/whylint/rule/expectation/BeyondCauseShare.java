package dev.whylint.rule.expectation;

import dev.whylint.analysis.CausalMap;
import dev.whylint.analysis.Facts;
import dev.whylint.analysis.feasibility.CauseCoverage;
import dev.whylint.analysis.feasibility.Rounding;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Expectation;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.List;
import java.util.Optional;

/** A cut larger than the causes that its parts reach account for. */
public final class BeyondCauseShare implements PerExpectation {
  private static final RuleInfo INFO =
      RuleInfo.of("expectation/beyond-cause-share", Severity.MAJOR, Evidence.A)
          .silentAtItemUnder("expectation/beyond-addressable", "expectation/beyond-limit");

  /** Baseline and target are rounded figures. */
  private static final double ROUNDED = 0.005;

  private static final Phrase MESSAGE =
      Phrase.of(
          "{0} asks for {1} less, while the causes that its parts reach account for {2}.",
          "{0} belooft {1} minder, terwijl de oorzaken die de onderdelen raken samen {2}"
              + " verklaren.");

  private static final Phrase UNTOUCHED =
      Phrase.of(
          "{0} asks for {1} less, while the causes that its parts reach account for {2}; out"
              + " of reach stays {3}.",
          "{0} belooft {1} minder, terwijl de oorzaken die de onderdelen raken samen {2}"
              + " verklaren; buiten bereik blijft {3}.");

  private static final Phrase ASK =
      Phrase.of(
          "Can we do something about one of the other causes too, or is the smaller gain"
              + " enough?",
          "Kunnen we ook aan een van de andere oorzaken iets doen, of is de kleinere winst"
              + " genoeg?");

  private static final Phrase MEND =
      Phrase.of(
          "Add a part that addresses a further cause, correct share: on the ground of a"
              + " measurement, or lower target:",
          "Voeg een onderdeel toe dat nog een oorzaak aanpakt, pas share: aan als een"
              + " meting dat laat zien, of verlaag target:");

  private static final Phrase CLEARS =
      Phrase.of(
          "the parts reach causes that together account for the whole gain",
          "als de onderdelen oorzaken raken die samen de hele winst verklaren");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Optional<Hit> look(Expectation expectation, Brief brief, Facts facts) {
    Optional<Change> change = Change.of(expectation);
    if (Kind.of(expectation).contains(Kind.BACKLOG)) {
      return Optional.empty(); // What is in store goes by its flows, whatever filled it.
    }
    if (change.isEmpty() || change.get().cut() <= 0 || change.get().cut() > 1) {
      return Optional.empty();
    }
    Optional<CauseCoverage> reached = CauseReach.of(expectation, brief, facts);
    double cut = change.get().cut();
    if (reached.isEmpty() || cut <= reached.get().touchedShare() + ROUNDED) {
      return Optional.empty();
    }
    return Optional.of(hit(expectation, cut, reached.get(), facts.causes()));
  }

  private static Hit hit(
      Expectation expectation, double cut, CauseCoverage reached, CausalMap map) {
    double most = reached.touchedShare();
    List<String> missed =
        reached.untouched().stream().map(cause -> "“" + map.words(cause.id()) + "”").toList();
    Phrase.Percent asked = new Phrase.Percent(Rounding.floor(cut, 3));
    Phrase.Percent limit = new Phrase.Percent(Rounding.ceil(most, 3));
    Phrase message =
        missed.isEmpty()
            ? MESSAGE.with(expectation, asked, limit)
            : UNTOUCHED.with(expectation, asked, limit, missed);
    return Hit.at(expectation, message, ASK, MEND)
        .clearsIf(CLEARS)
        .with("cut", cut)
        .with("greatestCut", most);
  }
}
