package dev.whylint.rule.plan;

import dev.whylint.analysis.Dates;
import dev.whylint.analysis.Facts;
import dev.whylint.analysis.PlanMoney;
import dev.whylint.analysis.feasibility.Rounding;
import dev.whylint.analysis.feasibility.TimeUnits;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Figure;
import dev.whylint.brief.Plan;
import dev.whylint.brief.quantity.Dimension;
import dev.whylint.brief.quantity.Quantity;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A time or price far under what a finished comparable case took. */
public final class AgainstReference implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("plan/against-reference", Severity.MAJOR, Evidence.A);

  /**
   * Judgement: within 70 % a case may be said to compare; under it the difference needs a reason.
   */
  private static final double LEAST_SHARE = 0.7;

  private static final Phrase TIME =
      Phrase.of(
          "The plan takes {0} months; {1} took {2}: the plan has {3} of that time.",
          "Het plan duurt {0} maanden; {1} kostte {2}: het plan heeft {3} van die tijd.");

  private static final Phrase MONEY =
      Phrase.of(
          "The budget is {0}; {1} cost {2}: the plan has {3} of that money.",
          "Het budget is {0}; {1} kostte {2}: het plan heeft {3} van dat geld.");

  private static final Phrase BOTH = Phrase.of("{0} {1}", "{0} {1}");

  private static final Phrase ASK =
      Phrase.of(
          "What makes this case so much smaller or easier than the one it is compared with?",
          "Wat maakt dit zoveel kleiner of eenvoudiger dan het geval waarmee u vergelijkt?");

  private static final Phrase MEND =
      Phrase.of(
          "Plan for at least what the reference took, or write under reference what is left out"
              + " here and how much that saves.",
          "Plan ten minste wat de referentie kostte, of zet bij reference wat hier wegvalt en"
              + " hoeveel dat scheelt.");

  private static final Phrase CLEARS =
      Phrase.of(
          "the plan has 70 % or more of what the reference took",
          "als het plan 70 % of meer heeft van wat de referentie kostte");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    Plan plan = brief.plan();
    if (plan == null) {
      return List.of();
    }
    Hit worst = null;
    double least = LEAST_SHARE;
    for (Plan.Reference reference : plan.reference()) {
      double time = timeShare(reference, facts.dates());
      double money = moneyShare(reference, plan);
      if (Math.min(time, money) < least) {
        least = Math.min(time, money);
        worst = hit(brief, plan, reference, time, money, facts.dates());
      }
    }
    return worst == null ? List.of() : List.of(worst);
  }

  private static double timeShare(Plan.Reference reference, Dates dates) {
    Quantity took = reference.duration() == null ? null : reference.duration().value();
    if (took == null || took.unit().dimension() != Dimension.TIME || took.per() != null) {
      return Double.MAX_VALUE;
    }
    double months = took.lowBase() / 86_400 / TimeUnits.CALENDAR_DAYS_PER_MONTH;
    return months > 0 && dates.deadline().filter(d -> !d.isBefore(dates.start())).isPresent()
        ? months(dates) / months
        : Double.MAX_VALUE;
  }

  private static double months(Dates dates) {
    return dates.deadline().map(day -> Dates.months(dates.start(), day)).orElse(0.0);
  }

  private static double moneyShare(Plan.Reference reference, Plan plan) {
    Optional<Quantity> budget = PlanMoney.amount(plan.budget());
    Optional<Quantity> cost = PlanMoney.amount(reference.cost());
    return budget.isPresent()
            && cost.isPresent()
            && budget.get().comparableWith(cost.get())
            && cost.get().low() > 0
        ? budget.get().highBase() / cost.get().lowBase()
        : Double.MAX_VALUE;
  }

  private static Hit hit(
      Brief brief, Plan plan, Plan.Reference reference, double time, double money, Dates dates) {
    List<Phrase> said = new ArrayList<>();
    Figure duration = reference.duration();
    Figure cost = reference.cost();
    Figure budget = plan.budget();
    if (time < LEAST_SHARE && duration != null) {
      said.add(
          TIME.with(Rounding.rough(months(dates)), reference, duration, new Phrase.Percent(time)));
    }
    if (money < LEAST_SHARE && cost != null && budget != null) {
      said.add(MONEY.with(budget, reference, cost, new Phrase.Percent(money)));
    }
    Phrase message = said.size() == 2 ? BOTH.with(said.get(0), said.get(1)) : said.get(0);
    Hit hit = Hit.at(brief.section("plan"), message, ASK, MEND).clearsIf(CLEARS);
    hit = time < LEAST_SHARE ? hit.with("timeShare", time).with("months", months(dates)) : hit;
    hit = money < LEAST_SHARE ? hit.with("moneyShare", money) : hit;
    return hit.relatedTo(reference.at(), Phrase.of("the reference", "de referentie"));
  }
}
