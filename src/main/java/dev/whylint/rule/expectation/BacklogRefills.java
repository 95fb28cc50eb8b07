package dev.whylint.rule.expectation;

import dev.whylint.analysis.Facts;
import dev.whylint.analysis.feasibility.Backlog;
import dev.whylint.analysis.feasibility.Rounding;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Expectation;
import dev.whylint.brief.Figure;
import dev.whylint.brief.Inputs;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** A backlog that grows, or drains later than promised, at the stated flows. */
public final class BacklogRefills implements PerExpectation {
  private static final RuleInfo INFO =
      RuleInfo.of("expectation/backlog-refills", Severity.BLOCKER, Evidence.A);

  private static final Phrase GROWS =
      Phrase.of(
          "There are {0} open, {1} come in and {2} go out: the backlog never clears and grows"
              + " by {3} a week.",
          "Er staan er {0} open, er komen er {1} bij en er gaan er {2} af: de achterstand"
              + " raakt nooit weg en groeit met {3} per week.");

  private static final Phrase LATE =
      Phrase.of(
          "On {0} open you gain {1} a week: that takes {2}, not {3}; {4} out a week are needed.",
          "Van de {0} openstaande loopt u er {1} per week in: dat duurt {2} en geen {3};"
              + " daarvoor moeten er {4} per week af.");

  private static final Phrase ASK =
      Phrase.of(
          "What brings so many in, and can some of that stop coming?",
          "Waardoor komen er zoveel binnen, en kan een deel daarvan wegblijven?");

  private static final Phrase MEND =
      Phrase.of(
          "Add a part that lowers in: or raises out: for good, or move by:",
          "Voeg een onderdeel toe dat in: blijvend verlaagt of out: verhoogt, of verschuif by:");

  private static final Phrase CLEARS =
      Phrase.of(
          "open divided by out less in fits in the time",
          "als open gedeeld door out min in binnen de tijd past");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Optional<Hit> look(Expectation expectation, Brief brief, Facts facts) {
    Inputs in = expectation.inputs();
    OptionalDouble open = Numbers.count(in.open());
    OptionalDouble arrive = Numbers.perDay(in.in());
    OptionalDouble leave = Numbers.perDay(in.out());
    if (open.isEmpty() || arrive.isEmpty() || leave.isEmpty()) {
      return Optional.empty();
    }
    double left = Math.min(open.getAsDouble(), Numbers.count(expectation.target()).orElse(0));
    double gone = open.getAsDouble() - left;
    Backlog backlog = Backlog.of(gone, arrive.getAsDouble(), leave.getAsDouble());
    OptionalDouble drain = backlog.drainDays();
    if (gone > 0 && backlog.netPerDay() <= 0) {
      return Optional.of(grows(expectation, backlog));
    }
    OptionalDouble time = facts.dates().secondsUntil(expectation.by());
    double days = time.orElse(Double.POSITIVE_INFINITY) / 86_400;
    boolean late = drain.isPresent() && days >= 1e-3 && drain.getAsDouble() > days;
    return late ? Optional.of(late(expectation, backlog, days)) : Optional.empty();
  }

  private static Hit grows(Expectation expectation, Backlog backlog) {
    Inputs in = expectation.inputs();
    double net = -backlog.netPerDay() * 7;
    Phrase message =
        GROWS.with(figure(in.open()), figure(in.in()), figure(in.out()), Math.max(0, net));
    return Hit.at(expectation, message, ASK, MEND).clearsIf(CLEARS).with("growthPerWeek", net);
  }

  private static Hit late(Expectation expectation, Backlog backlog, double days) {
    Inputs in = expectation.inputs();
    double drain = backlog.drainDays().orElse(0);
    double needed = backlog.neededOutPerDay(days) * 7;
    Phrase message =
        LATE.with(
            figure(in.open()),
            Rounding.ceil(backlog.netPerDay() * 7, 2),
            Spoken.weeks(drain),
            Spoken.weeks(days),
            Rounding.floor(needed, 1));
    return Hit.at(expectation, message, ASK, MEND)
        .weighing(Severity.MAJOR)
        .clearsIf(CLEARS)
        .with("weeks", drain / 7)
        .with("weeksAllowed", days / 7)
        .with("neededPerWeek", needed);
  }

  private static Object figure(@Nullable Figure figure) {
    return figure == null ? "" : figure;
  }
}
