package dev.whylint.rule.expectation;

import dev.whylint.analysis.Facts;
import dev.whylint.analysis.feasibility.Detection;
import dev.whylint.analysis.feasibility.Rounding;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Expectation;
import dev.whylint.brief.Inputs;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.Optional;
import java.util.OptionalDouble;

/** More alerts a day than there are people to look at. */
public final class AlertOverload implements PerExpectation {
  private static final RuleInfo INFO =
      RuleInfo.of("expectation/alert-overload", Severity.MAJOR, Evidence.A);

  private static final Phrase MESSAGE =
      Phrase.of(
          "{0} give {1} alerts a day, {2} of them right, and people can look at {3}.",
          "Bij {0} komen er {1} meldingen per dag, waarvan {2} terecht, en er kunnen er"
              + " maar {3} bekeken worden.");

  private static final Phrase ASK =
      Phrase.of(
          "Who looks at the alerts, how many a day, and which may be left?",
          "Wie bekijkt de meldingen, hoeveel per dag, en welke mogen blijven liggen?");

  private static final Phrase MEND =
      Phrase.of(
          "Raise specificity: or capacity:, or rank the alerts and promise only what the top"
              + " of the list shows",
          "Verhoog specificity: of capacity:, of zet de meldingen op volgorde en beloof alleen"
              + " wat bovenaan staat");

  private static final Phrase CLEARS =
      Phrase.of(
          "the alerts a day fit the capacity",
          "als het aantal meldingen per dag binnen de capaciteit past");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Optional<Hit> look(Expectation expectation, Brief brief, Facts facts) {
    Inputs in = expectation.inputs();
    Optional<Detection> detection = Screening.of(in);
    OptionalDouble volume = Numbers.perDay(in.volume());
    OptionalDouble capacity = Numbers.perDay(in.capacity());
    if (detection.isEmpty() || volume.isEmpty() || capacity.isEmpty()) {
      return Optional.empty();
    }
    double alerts = detection.get().alerts(volume.getAsDouble());
    double right = detection.get().rightAlerts(volume.getAsDouble());
    if (alerts <= capacity.getAsDouble() + slack(capacity.getAsDouble())) {
      return Optional.empty();
    }
    Phrase message =
        MESSAGE.with(
            in.volume() == null ? "" : in.volume(),
            spoken(alerts),
            spoken(right),
            in.capacity() == null ? "" : in.capacity());
    return Optional.of(
        Hit.at(expectation, message, ASK, MEND)
            .clearsIf(CLEARS)
            .with("alertsPerDay", alerts)
            .with("rightAlertsPerDay", right)
            .with("capacityPerDay", capacity.getAsDouble()));
  }

  /** Less than this over the capacity is lost in rounding: one alert, or 5 % of a few. */
  private static double slack(double capacity) {
    return Math.min(1, capacity * 0.05);
  }

  /** A count as it is said: whole, and with one decimal where it is small. */
  private static double spoken(double count) {
    return Rounding.floor(count, count < 10 ? 1 : 0);
  }
}
