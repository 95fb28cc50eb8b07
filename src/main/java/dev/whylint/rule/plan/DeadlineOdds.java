package dev.whylint.rule.plan;

import dev.whylint.analysis.Facts;
import dev.whylint.analysis.PlanForecast;
import dev.whylint.analysis.forecast.Forecast;
import dev.whylint.brief.Brief;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import dev.whylint.engine.Topic;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A small chance of making the deadline on the brief's own estimates. */
public final class DeadlineOdds implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("plan/deadline-odds", Severity.BLOCKER, Evidence.A).asking(Topic.WHAT_GIVES);

  private static final Phrase MESSAGE =
      Phrase.of(
          "On the estimates in the brief the odds of {0} are {1}; half of all outcomes are done by {2},"
              + " four in five by {3}, nineteen in twenty by {4}.",
          "Met de schattingen in de brief is de kans dat het op {0} klaar is {1}; de"
              + " helft van de uitkomsten is klaar op {2}, vier van de vijf op {3}, negentien"
              + " van de twintig op {4}.");

  private static final Phrase ASK =
      Phrase.of(
          "With which odds do you want this date: may it be a date that holds four times in five?",
          "Hoe zeker moet deze datum zijn: is een datum goed die vier van de vijf keer"
              + " wordt gehaald?");

  private static final Phrase MEND =
      Phrase.of(
          "Set the deadline to {0} for odds of 80 %, or take work out until it fits.",
          "Zet de einddatum op {0} voor een kans van 80 %, of haal er werk uit tot het past.");

  private static final Phrase CLEARS =
      Phrase.of("the odds come to 50 % or more", "als de kans op 50 % of meer komt");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    PlanForecast forecast = facts.forecast();
    OptionalDouble odds = forecast.deadlineOdds();
    Optional<LocalDate> deadline = forecast.dates().deadline();
    Optional<Forecast> model = forecast.forecast();
    if (odds.isEmpty()
        || deadline.isEmpty()
        || model.isEmpty()
        || deadline.get().isBefore(forecast.dates().start())
        || odds.getAsDouble() >= Odds.EVEN
        || isSaidByNoRoom(forecast)) {
      return List.of();
    }
    return List.of(hit(brief, forecast, model.get(), deadline.get(), odds.getAsDouble()));
  }

  private static Hit hit(
      Brief brief, PlanForecast forecast, Forecast model, LocalDate deadline, double odds) {
    boolean hopeless =
        odds < Odds.HOPELESS && forecast.kindest().deadlineOdds().orElse(1) < Odds.HOPELESS;
    LocalDate p50 = model.finish(0.5);
    LocalDate p80 = model.finish(0.8);
    LocalDate p95 = model.finish(0.95);
    Phrase message = MESSAGE.with(deadline, new Phrase.Odds(odds), p50, p80, p95);
    return Hit.at(brief.section("plan"), message, ASK, MEND.with(p80))
        .weighing(hopeless ? Severity.BLOCKER : Severity.MAJOR)
        .clearsIf(CLEARS)
        .with("odds", odds)
        .with("p50", p50.toString())
        .with("p80", p80.toString())
        .with("p95", p95.toString())
        .with("partsLeftOut", forecast.effort().leftOut().size());
  }

  private static boolean isSaidByNoRoom(PlanForecast forecast) {
    return Room.of(forecast)
        .flatMap(Room::severity)
        .filter(severity -> severity != Severity.MINOR)
        .isPresent();
  }
}
