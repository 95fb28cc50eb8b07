package dev.whylint.rule.plan;

import dev.whylint.analysis.Dates;
import dev.whylint.analysis.Facts;
import dev.whylint.analysis.feasibility.Rounding;
import dev.whylint.analysis.feasibility.WorkingCalendar;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Figure;
import dev.whylint.brief.Plan;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** More decisions of the client than the time left allows. */
public final class DecisionLoad implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("plan/decision-load", Severity.BLOCKER, Evidence.A);

  private static final Phrase TOO_MANY =
      Phrase.of(
          "{0} decisions at {1} each, {2} at a time, take {3} working days; until {4} there are"
              + " {5}.",
          "{0} besluiten van elk {1}, {2} tegelijk, kosten {3} werkdagen; tot {4} zijn er {5}.");

  private static final Phrase ASK =
      Phrase.of(
          "Who can decide without a meeting, and who stands in when they are away?",
          "Wie kan besluiten zonder vergadering, en wie vervangt die persoon bij afwezigheid?");

  private static final Phrase MEND =
      Phrase.of(
          "It fits in sixty per cent of the time with {0} at a time, or a turnaround of {1} days;"
              + " else hand decisions over to one named person.",
          "Het past in zestig procent van de tijd met {0} tegelijk, of een doorlooptijd"
              + " van {1} dagen; draag anders besluiten over aan één persoon die u bij naam"
              + " noemt.");

  private static final Phrase MEND_DATE =
      Phrase.of(
          "No working day is left: move the deadline, or hand decisions over to one named person.",
          "Er is geen werkdag meer over: verschuif de einddatum, of draag besluiten over"
              + " aan één persoon die u bij naam noemt.");

  private static final Phrase CLEARS =
      Phrase.of(
          "decisions × turnaround ÷ parallel takes at most 60 % of the working days left",
          "als besluiten × doorlooptijd ÷ tegelijk hooguit 60 % van de resterende werkdagen "
              + "kost");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    Plan plan = brief.plan();
    Plan.Decisions decisions = plan == null ? null : plan.decisions();
    Dates dates = facts.dates();
    Optional<LocalDate> deadline = dates.deadline();
    if (decisions == null || deadline.isEmpty() || deadline.get().isBefore(dates.today())) {
      return List.of();
    }
    OptionalDouble count = WorkDays.count(decisions.count());
    OptionalDouble turnaround = WorkDays.of(decisions.turnaround());
    Figure stated = decisions.turnaround();
    if (count.isEmpty() || turnaround.isEmpty() || stated == null) {
      return List.of();
    }
    boolean known = WorkDays.count(decisions.parallel()).orElse(0) >= 1;
    double parallel = known ? WorkDays.count(decisions.parallel()).orElse(1) : 1;
    double needed = load(count.getAsDouble(), turnaround.getAsDouble(), parallel);
    double left = WorkingCalendar.WEEKDAYS.daysBetween(dates.today(), deadline.get());
    if (needed <= NARROW * left) {
      return List.of();
    }
    boolean impossible = needed > left && (known || turnaround.getAsDouble() > left);
    Phrase message =
        TOO_MANY.with(count.getAsDouble(), stated, parallel, needed, deadline.get(), left);
    Phrase mend = mend(turnaround.getAsDouble(), parallel, needed, left);
    return List.of(hit(brief, message, mend, impossible, needed, left));
  }

  private static Phrase mend(double turnaround, double parallel, double needed, double left) {
    return left < 1
        ? MEND_DATE
        : MEND.with(
            Math.ceil(parallel * needed / (NARROW * left)),
            Rounding.floor(turnaround * NARROW * left / needed, 1));
  }

  private static Hit hit(
      Brief brief, Phrase message, Phrase mend, boolean impossible, double needed, double left) {
    Severity severity =
        impossible ? Severity.BLOCKER : needed > left ? Severity.MAJOR : Severity.MINOR;
    return Hit.at(brief.section("plan.decisions"), message, ASK, mend)
        .clearsIf(CLEARS)
        .weighing(severity)
        .with("workingDaysNeeded", needed)
        .with("workingDaysLeft", left);
  }

  private static final double NARROW = dev.whylint.analysis.feasibility.DecisionLoad.NARROW_SHARE;

  private static double load(double count, double turnaround, double parallel) {
    return dev.whylint.analysis.feasibility.DecisionLoad.of(count, turnaround, parallel)
        .workingDays();
  }
}
