package dev.whylint.rule.plan;

import dev.whylint.analysis.Facts;
import dev.whylint.analysis.PlanForecast;
import dev.whylint.analysis.PlanMoney;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Day;
import dev.whylint.brief.Figure;
import dev.whylint.brief.Plan;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.List;
import java.util.Set;

/** A date with no effort behind it, or a budget with neither effort nor cost behind it. */
public final class NoEstimate implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("plan/no-estimate", Severity.MAJOR, Evidence.A).silentUnder("plan/none-given");

  private static final Phrase DATE =
      Phrase.of(
          "The deadline is {0}, and no part of the solution says how much work it takes.",
          "De einddatum is {0}, en bij geen enkel onderdeel staat hoeveel werk het is.");

  private static final Phrase DATE_AND_MONEY =
      Phrase.of(
          "The deadline is {0} and the budget {1}, and no part of the solution says how much work"
              + " it takes.",
          "De einddatum is {0} en het budget {1}, en bij geen enkel onderdeel staat hoeveel werk"
              + " het is.");

  private static final Phrase MONEY =
      Phrase.of(
          "The budget is {0}, and no part of the solution says what work or what purchase it is"
              + " for.",
          "Het budget is {0}, en bij geen enkel onderdeel staat voor welk werk of welke"
              + " aankoop dat is.");

  private static final Phrase ASK =
      Phrase.of(
          "How was this date or amount arrived at, and who has estimated the work part by part?",
          "Hoe is deze datum of dit bedrag tot stand gekomen, en wie heeft het werk per onderdeel"
              + " geschat?");

  private static final Phrase MEND =
      Phrase.of(
          "Give each part an effort with its range: effort: 3/5/12 person-months, and a cost where"
              + " something is bought: cost: EUR …",
          "Geef elk onderdeel een schatting met marge: effort: 3/5/12 mensmaanden, en een bedrag"
              + " waar iets wordt gekocht: cost: EUR …");

  private static final Set<Plan.Type> BUILDING =
      Set.of(
          Plan.Type.STANDARD_BUILDING,
          Plan.Type.NON_STANDARD_BUILDING,
          Plan.Type.STANDARD_CIVIL,
          Plan.Type.NON_STANDARD_CIVIL);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    Plan plan = brief.plan();
    if (plan == null || !brief.solution().isGiven()) {
      return List.of();
    }
    PlanForecast forecast = facts.forecast();
    if (!forecast.effort().isEmpty()) {
      return List.of();
    }
    boolean costed = !forecast.money().costs().isEmpty();
    Day deadline = forecast.dates().deadline().isPresent() ? plan.deadline() : null;
    Figure budget = PlanMoney.amount(plan.budget()).isPresent() ? plan.budget() : null;
    Phrase message;
    if (deadline != null && !(costed && isBuiltByOthers(brief))) {
      message =
          budget == null || costed ? DATE.with(deadline) : DATE_AND_MONEY.with(deadline, budget);
    } else if (budget != null && !costed) {
      message = MONEY.with(budget);
    } else {
      return List.of();
    }
    return List.of(Hit.at(brief.section("plan"), message, ASK, MEND));
  }

  /** By its domain, or by the class that the plan puts it in. */
  private static boolean isBuilding(Brief brief) {
    Plan plan = brief.plan();
    Plan.Type type = plan == null ? null : plan.type();
    return brief.domain() == Brief.Domain.CONSTRUCTION || type != null && BUILDING.contains(type);
  }

  /** Construction is priced and scheduled by the piece: a cost and a date for each part will do. */
  private static boolean isBuiltByOthers(Brief brief) {
    return isBuilding(brief)
        && brief.solution().parts().stream()
            .allMatch(part -> part.cost() != null && part.readyBy() != null);
  }
}
