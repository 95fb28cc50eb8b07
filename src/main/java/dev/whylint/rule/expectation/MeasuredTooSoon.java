package dev.whylint.rule.expectation;

import dev.whylint.analysis.Dates;
import dev.whylint.analysis.Facts;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Expectation;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A target that is due before its part can have worked for one period of the metric. */
public final class MeasuredTooSoon implements PerExpectation {
  private static final RuleInfo INFO =
      RuleInfo.of("expectation/measured-too-soon", Severity.MAJOR, Evidence.A)
          .silentAtItemUnder("expectation/date-passed");

  private static final Phrase MESSAGE =
      Phrase.of(
          "{0} is due on {1}, after {2} days of use from {3}, while the metric counts over {4}.",
          "{0} moet gehaald zijn op {1}, na {2} dagen gebruik sinds {3}, terwijl de meting"
              + " over {4} gaat.");

  private static final Phrase NO_TIME =
      Phrase.of(
          "{0} is due on {1}, and what must bring it about is in use only from {2}.",
          "{0} moet gehaald zijn op {1}, terwijl wat ervoor moet zorgen pas vanaf {2} in"
              + " gebruik is.");

  private static final Phrase ASK =
      Phrase.of(
          "When will people have worked with it long enough for the figure to mean something?",
          "Wanneer werkt men er lang genoeg mee om iets aan het cijfer te hebben?");

  private static final Phrase MEND =
      Phrase.of(
          "Move by: to at least one full period of the metric after the part is in use",
          "Zet by: minstens één hele meetperiode na het moment waarop het onderdeel in gebruik"
              + " is");

  private static final Phrase CLEARS =
      Phrase.of(
          "the date lies at least one full period of the metric after the part can be used",
          "als de datum minstens één hele meetperiode na de ingebruikname ligt");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Optional<Hit> look(Expectation expectation, Brief brief, Facts facts) {
    if (Delivery.isMeant(expectation) || Delivery.startsFromNothing(expectation)) {
      return Optional.empty();
    }
    Dates dates = facts.dates();
    Optional<LocalDate> due = dates.of(expectation.by()).map(Dates.Stretch::latest);
    Optional<LocalDate> ready = Readiness.of(expectation, brief, dates);
    if (due.isEmpty() || ready.isEmpty() || !Kind.of(expectation).isEmpty()) {
      return Optional.empty();
    }
    Optional<MetricPeriod> period = MetricPeriod.of(expectation);
    LocalDate first = period.map(p -> p.after(ready.get())).orElse(ready.get());
    if (Instant.isCountedAtTheOpening(expectation) && !due.get().isBefore(ready.get())) {
      return Optional.empty();
    }
    boolean early = period.isPresent() ? due.get().isBefore(first) : !due.get().isAfter(first);
    return early ? Optional.of(hit(expectation, due.get(), ready.get(), period)) : Optional.empty();
  }

  private static Hit hit(
      Expectation expectation, LocalDate due, LocalDate ready, Optional<MetricPeriod> period) {
    long days = Math.max(0, ChronoUnit.DAYS.between(ready, due));
    Phrase message =
        period
            .map(p -> MESSAGE.with(expectation, due, days, ready, p.spoken()))
            .orElseGet(() -> NO_TIME.with(expectation, due, ready));
    return Hit.at(expectation, message, ASK, MEND).clearsIf(CLEARS).with("daysInUse", days);
  }
}
