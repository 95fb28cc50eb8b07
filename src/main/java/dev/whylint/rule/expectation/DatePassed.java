package dev.whylint.rule.expectation;

import dev.whylint.analysis.Dates;
import dev.whylint.analysis.Facts;
import dev.whylint.brief.Anchor;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Day;
import dev.whylint.brief.Expectation;
import dev.whylint.brief.Plan;
import dev.whylint.brief.quantity.When;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A date that has gone by before the work can begin, or a delivery after its own deadline. */
public final class DatePassed implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("expectation/date-passed", Severity.BLOCKER, Evidence.A);

  private static final Phrase DEADLINE =
      Phrase.of(
          "The deadline {0} lies before {1}, the first day on which anything can be done.",
          "De einddatum {0} ligt vóór {1}, de eerste dag waarop er iets gedaan kan" + " worden.");

  private static final Phrase TARGET =
      Phrase.of(
          "The target date {0} lies before {1}, the first day on which anything can be done.",
          "De streefdatum {0} ligt vóór {1}, de eerste dag waarop er iets gedaan kan worden.");

  private static final Phrase AFTER =
      Phrase.of(
          "{0} is due on {1}, after the deadline of {2} by which it should be delivered.",
          "{0} staat op {1}, na de einddatum van {2} waarop het geleverd moet zijn.");

  private static final Phrase ASK =
      Phrase.of(
          "Which of the two dates holds, and what depends on it at your side?",
          "Welke van de twee datums geldt, en wat hangt er bij u van af?");

  private static final Phrase MEND =
      Phrase.of(
          "Correct by:, plan.start or plan.deadline so that start, delivery and target follow"
              + " one another",
          "Zet by:, plan.start of plan.deadline goed, zodat begin, levering en doel op elkaar"
              + " volgen");

  private static final Phrase CLEARS =
      Phrase.of(
          "the date lies between today and the deadline of what it delivers",
          "als de datum tussen vandaag en de einddatum van de levering ligt");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    Dates dates = facts.dates();
    List<Hit> hits = new ArrayList<>();
    Plan plan = brief.plan();
    Day deadline = plan == null ? null : plan.deadline();
    if (plan != null) {
      late(deadline, dates)
          .map(early -> at(plan.at(), DEADLINE, deadline, early, dates))
          .ifPresent(hits::add);
    }
    for (Expectation expectation : brief.expectations()) {
      if (!Kind.of(expectation).contains(Kind.TRANSFER)) {
        late(expectation.by(), dates)
            .map(early -> at(expectation.at(), TARGET, expectation.by(), early, dates))
            .or(() -> afterDeadline(expectation, deadline, dates))
            .ifPresent(hits::add);
      }
    }
    return hits;
  }

  /** The day that the date should not lie before, where it does. */
  private static Optional<LocalDate> late(@Nullable Day day, Dates dates) {
    LocalDate first = dates.start().isAfter(dates.today()) ? dates.start() : dates.today();
    return dates.of(day).filter(s -> s.latest().isBefore(first)).map(s -> first);
  }

  private static Hit at(
      Anchor at, Phrase message, @Nullable Day day, LocalDate first, Dates dates) {
    Object words = day == null ? "" : said(day);
    long latest = dates.of(day).map(Dates.Stretch::latest).orElse(first).toEpochDay();
    return Hit.at(at, message.with(words, first), ASK, MEND)
        .clearsIf(CLEARS)
        .with("daysEarly", first.toEpochDay() - latest);
  }

  /** A single day as a date, in the words of the language; anything else as it stands. */
  private static Object said(Day day) {
    if (day.value() instanceof When when && when.from().equals(when.to())) {
      return when.to();
    }
    return day.text().value();
  }

  private static Optional<Hit> afterDeadline(
      Expectation expectation, @Nullable Day deadline, Dates dates) {
    Optional<LocalDate> last = dates.of(deadline).map(Dates.Stretch::latest);
    Optional<LocalDate> due = dates.of(expectation.by()).map(Dates.Stretch::earliest);
    if (last.isEmpty() || due.isEmpty() || !due.get().isAfter(last.get())) {
      return Optional.empty();
    }
    return Delivery.isOnlyThat(expectation)
        ? Optional.of(
            Hit.at(expectation, AFTER.with(expectation, due.get(), last.get()), ASK, MEND)
                .clearsIf(CLEARS)
                .with("daysLate", due.get().toEpochDay() - last.get().toEpochDay()))
        : Optional.empty();
  }
}
