package dev.whylint.rule.plan;

import dev.whylint.analysis.Facts;
import dev.whylint.analysis.PlanForecast;
import dev.whylint.analysis.PlanMoney;
import dev.whylint.analysis.feasibility.Rounding;
import dev.whylint.analysis.forecast.Forecast;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Figure;
import dev.whylint.brief.Plan;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import dev.whylint.engine.Topic;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A small chance of staying within the budget, or costs that are past it already. */
public final class BudgetOdds implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("plan/budget-odds", Severity.BLOCKER, Evidence.A).asking(Topic.WHAT_GIVES);

  private static final Phrase PAST =
      Phrase.of(
          "The budget is {0}{1}, and the lowest estimates in the brief come to about {2}: short"
              + " by {3} before anything goes wrong.",
          "Het budget is {0}{1}, en de laagste schattingen in de brief komen op ongeveer {2}:"
              + " {3} te kort voordat er iets tegenzit.");

  private static final Phrase RESERVE = Phrase.of(", with its reserve {0}", ", met de reserve {0}");

  private static final Phrase UNLIKELY =
      Phrase.of(
          "On the estimates in the brief the odds of staying within {0} are {1}; half of all outcomes"
              + " cost up to {2}, four in five up to {3}, nineteen in twenty up to {4}.",
          "Met de schattingen in de brief is de kans om binnen {0} te blijven {1}; de"
              + " helft van de uitkomsten kost hooguit {2}, vier van de vijf hooguit {3},"
              + " negentien van de twintig hooguit {4}.");

  private static final Phrase ASK =
      Phrase.of(
          "Which part could be left out or bought later, and where could the rest of the money come"
              + " from?",
          "Welk onderdeel kan vervallen of later worden gekocht, en waar kan de rest van het geld"
              + " vandaan komen?");

  private static final Phrase MEND =
      Phrase.of(
          "Add {0} to the budget, or take parts out for that amount.",
          "Voeg {0} aan het budget toe, of haal voor dat bedrag onderdelen weg.");

  private static final Phrase CLEARS =
      Phrase.of(
          "budget and contingency cover the cost with even odds or better",
          "als budget en reserve de kosten dekken met een kans van 50 % of meer");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    PlanForecast forecast = facts.forecast();
    PlanMoney money = forecast.money();
    Plan plan = brief.plan();
    Figure budget = plan == null ? null : plan.budget();
    OptionalDouble odds = forecast.budgetOdds();
    Optional<Forecast> model = forecast.forecast();
    if (budget == null || odds.isEmpty() || model.isEmpty() || odds.getAsDouble() >= Odds.EVEN) {
      return List.of();
    }
    double available = model.get().plan().availableMoney().orElse(0);
    double least = money.leastCost() + forecast.effort().lowDays() * money.ratePerDay().orElse(0);
    return List.of(
        least > available
            ? past(brief, budget, money, available, least)
            : unlikely(brief, forecast, model.get(), budget, odds.getAsDouble()));
  }

  private static Hit past(
      Brief brief, Figure budget, PlanMoney money, double available, double least) {
    boolean larger = available > money.budget().orElse(available);
    Phrase reserve =
        larger ? RESERVE.with(Odds.money(money.currency(), available)) : Phrase.of("", "");
    double gap = Rounding.ceilTo(2, least - available);
    Phrase lowest = Odds.money(money.currency(), available + gap);
    Phrase missing = Odds.money(money.currency(), gap);
    Phrase message = PAST.with(budget, reserve, lowest, missing);
    return Hit.at(brief.section("plan"), message, ASK, MEND.with(missing))
        .marking(budget.text().place())
        .clearsIf(CLEARS)
        .with("available", available)
        .with("leastCost", least)
        .with("short", least - available);
  }

  private static Hit unlikely(
      Brief brief, PlanForecast forecast, Forecast model, Figure budget, double odds) {
    boolean hopeless =
        odds < Odds.HOPELESS && forecast.kindest().budgetOdds().orElse(1) < Odds.HOPELESS;
    String currency = forecast.money().currency();
    Phrase message =
        UNLIKELY.with(
            budget,
            new Phrase.Odds(odds),
            Odds.about(currency, model.cost().quantile(0.5)),
            Odds.about(currency, model.cost().quantile(0.8)),
            Odds.about(currency, model.cost().quantile(0.95)));
    double more = model.moneyMoreFor(0.8).orElse(0);
    return Hit.at(brief.section("plan"), message, ASK, MEND.with(Odds.enough(currency, more)))
        .marking(budget.text().place())
        .weighing(hopeless ? Severity.BLOCKER : Severity.MAJOR)
        .clearsIf(CLEARS)
        .with("odds", odds)
        .with("p50", model.cost().quantile(0.5))
        .with("p80", model.cost().quantile(0.8))
        .with("p95", model.cost().quantile(0.95));
  }
}
