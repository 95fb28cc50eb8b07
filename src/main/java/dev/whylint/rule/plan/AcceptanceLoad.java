package dev.whylint.rule.plan;

import dev.whylint.analysis.Facts;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Contract;
import dev.whylint.brief.Figure;
import dev.whylint.brief.quantity.Quantity;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** An acceptance window too short for its own test cases. */
public final class AcceptanceLoad implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("plan/acceptance-load", Severity.BLOCKER, Evidence.A);

  private static final Phrase IMPOSSIBLE =
      Phrase.of(
          "{0} cases of {1} minutes take {2} testers at least {3} working days, eight hours a day"
              + " and nothing tested twice; the window is {4}.",
          "{0} gevallen van {1} minuten kosten {5} ten minste {3} werkdagen, acht uur per"
              + " dag en niets twee keer getest; de termijn is {4}.");

  private static final Phrase UNLIKELY =
      Phrase.of(
          "{0} cases of {1} minutes take {2} testers about {3} working days, at five hours a day and"
              + " sixty per cent tested again; the window is {4}.",
          "{0} gevallen van {1} minuten kosten {5} ongeveer {3} werkdagen, bij vijf uur"
              + " per dag en zestig procent hertest; de termijn is {4}.");

  private static final Phrase ASK =
      Phrase.of(
          "Who tests, for how many hours a day beside their own work, and what if a case fails?",
          "Wie test er, hoeveel uur per dag naast het eigen werk, en wat gebeurt er als"
              + " een test niet slaagt?");

  private static final Phrase MEND =
      Phrase.of(
          "Write within: {0} working days, or name {1} testers, or accept on a smaller set of"
              + " cases.",
          "Zet bij within: {0} werkdagen, of noem {1} testers, of accepteer op een kleinere set"
              + " gevallen.");

  private static final Phrase MEND_WINDOW =
      Phrase.of(
          "Write within: {0} working days, or accept on a smaller set of cases.",
          "Zet bij within: {0} werkdagen, of accepteer op een kleinere set gevallen.");

  private static final Phrase CLEARS =
      Phrase.of(
          "the test days needed, with repeats, fit in the window",
          "als de benodigde testdagen, herhalingen inbegrepen, in de termijn passen");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    Contract contract = brief.contract();
    Contract.Acceptance acceptance = contract == null ? null : contract.acceptance();
    if (acceptance == null || acceptance.within() == null) {
      return List.of();
    }
    double cases = WorkDays.count(acceptance.cases()).orElse(0);
    double minutes = minutes(acceptance.minutes());
    double testers = WorkDays.count(acceptance.testers()).orElse(0);
    OptionalDouble window = WorkDays.of(acceptance.within());
    if (cases <= 0 || minutes <= 0 || testers <= 0 || window.isEmpty()) {
      return List.of();
    }
    dev.whylint.analysis.feasibility.AcceptanceLoad load =
        dev.whylint.analysis.feasibility.AcceptanceLoad.of(cases, minutes, testers);
    if (load.days() <= window.getAsDouble()) {
      return List.of();
    }
    boolean impossible = load.kindestDays() > window.getAsDouble();
    double days = impossible ? load.kindestDays() : load.days();
    Phrase message =
        (impossible ? IMPOSSIBLE : UNLIKELY)
            .with(cases, minutes, testers, days, acceptance.within(), Odds.people(testers));
    return List.of(hit(brief, message, impossible, testers, load, window.getAsDouble()));
  }

  private static Hit hit(
      Brief brief,
      Phrase message,
      boolean impossible,
      double testers,
      dev.whylint.analysis.feasibility.AcceptanceLoad load,
      double window) {
    double days = Math.ceil(load.days());
    Phrase mend =
        window < 1
            ? MEND_WINDOW.with(days)
            : MEND.with(days, Math.ceil(testers * load.days() / window));
    return Hit.at(brief.section("contract.acceptance"), message, ASK, mend)
        .clearsIf(CLEARS)
        .weighing(impossible ? Severity.BLOCKER : Severity.MAJOR)
        .with("hours", load.hours())
        .with("days", load.days())
        .with("kindestDays", load.kindestDays())
        .with("window", window);
  }

  private static double minutes(@Nullable Figure figure) {
    Quantity value = figure == null ? null : figure.value();
    if (value == null || value.per() != null || value.highBase() > 1e9) {
      return 0;
    }
    return switch (value.unit().dimension()) {
      case COUNT -> value.likely();
      case TIME -> value.base() / 60;
      default -> 0;
    };
  }
}
