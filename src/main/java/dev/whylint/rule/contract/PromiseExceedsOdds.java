package dev.whylint.rule.contract;

import dev.whylint.analysis.Facts;
import dev.whylint.analysis.PlanForecast;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Day;
import dev.whylint.brief.Figure;
import dev.whylint.brief.Plan;
import dev.whylint.brief.quantity.When;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import dev.whylint.engine.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** A date or price that is promised while the brief's own figures give it less than even odds. */
public final class PromiseExceedsOdds implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("contract/promise-exceeds-odds", Severity.BLOCKER, Evidence.A)
          .asking(Topic.WHAT_GIVES);

  private static final double EVEN = 0.5;

  private static final Phrase MESSAGE =
      Phrase.of(
          "What is promised is less likely than not, by the brief's own figures: {0}.",
          "Wat wordt beloofd is volgens de cijfers in de brief zelf eerder niet dan wel te halen:"
              + " {0}.");

  private static final Phrase DATE =
      Phrase.of("the chance of making {0} is {1}", "{0} heeft een kans van {1}");

  private static final Phrase PRICE =
      Phrase.of("the chance that {0} is enough is {1}", "{0} is genoeg met een kans van {1}");

  private static final Phrase ASK =
      Phrase.of(
          "Which would you rather move: the date, the price, or a part of the work?",
          "Wat verschuift u het liefst: de datum, de prijs of een deel van het werk?");

  private static final Phrase MEND =
      Phrase.of(
          "Promise what holds in eight cases of ten: a later plan.deadline, a higher plan.budget,"
              + " less under solution.parts, or a price form that is not fixed",
          "Beloof wat in acht van de tien gevallen te halen is: een latere plan.deadline,"
              + " een hoger plan.budget, minder onder solution.parts, of een prijsvorm die niet"
              + " vastligt");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    Terms terms = Terms.of(brief).orElse(null);
    Plan plan = brief.plan();
    if (terms == null || plan == null) {
      return List.of();
    }
    PlanForecast forecast = facts.forecast();
    List<Phrase> promises = promises(terms, plan, forecast);
    if (promises.isEmpty()) {
      return List.of();
    }
    boolean certain = !promises(terms, plan, forecast.kindest()).isEmpty();
    Hit hit = Hit.at(brief.section("contract"), MESSAGE.with(promises), ASK, MEND);
    hit = with(hit, "deadlineOdds", forecast.deadlineOdds());
    hit = with(hit, "budgetOdds", forecast.budgetOdds());
    return List.of(certain ? hit : hit.weighing(Severity.MAJOR));
  }

  private static List<Phrase> promises(Terms terms, Plan plan, PlanForecast forecast) {
    List<Phrase> promises = new ArrayList<>();
    Day deadline = plan.deadline();
    OptionalDouble date = forecast.deadlineOdds();
    if (deadline != null && plan.fixed().contains(Plan.Fixed.DATE) && isUnlikely(date)) {
      Object day = deadline.value() instanceof When when ? when.to() : deadline.text().value();
      promises.add(DATE.with(day, percent(date)));
    }
    Figure budget = plan.budget();
    OptionalDouble price = forecast.budgetOdds();
    if (budget != null && terms.isFixedPrice() && isUnlikely(price)) {
      promises.add(PRICE.with(budget, percent(price)));
    }
    return promises;
  }

  private static boolean isUnlikely(OptionalDouble odds) {
    return odds.isPresent() && odds.getAsDouble() < EVEN;
  }

  private static Phrase.Odds percent(OptionalDouble odds) {
    return new Phrase.Odds(odds.orElse(0));
  }

  private static Hit with(Hit hit, String name, OptionalDouble odds) {
    return odds.isPresent() ? hit.with(name, odds.getAsDouble()) : hit;
  }
}
