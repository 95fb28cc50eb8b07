package dev.whylint.analysis;

import dev.whylint.brief.Brief;
import dev.whylint.brief.Figure;
import dev.whylint.brief.Part;
import dev.whylint.brief.Plan;
import dev.whylint.brief.Solution;
import dev.whylint.brief.quantity.Dimension;
import dev.whylint.brief.quantity.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a solution or some of its parts cost, as far as the brief says. What is unknown counts as
 * nothing, so that it never makes a solution costly.
 *
 * @param money in the currency of the brief, about the worth of a euro each; 0 where not known
 * @param personMonths likely effort; 0 where not known
 * @param budgetShare money over the budget, 0 to any; 0 for the whole solution or where not known
 */
public record Cost(double money, double personMonths, double budgetShare) {
  /** From here on a solution is costly (rule catalogue). */
  private static final double MUCH_MONEY = 50_000;

  private static final double MANY_PERSON_MONTHS = 6;
  private static final double DAYS_PER_PERSON_MONTH = 19;

  /** Currencies that differ from the euro by less than half; others are not compared with it. */
  private static final Set<String> LIKE_EURO = Set.of("EUR", "USD", "GBP", "CHF", "CAD", "AUD", "");

  /**
   * The cost of the whole solution: its parts, or the budget or the lowest quote where that is more,
   * because a budget is there to be spent.
   */
  public static Cost of(Brief brief) {
    Solution solution = brief.solution();
    double parts = moneyOf(solution.parts());
    double quote =
        solution.quotes().stream()
            .mapToDouble(each -> money(each.price()))
            .filter(price -> price > 0)
            .min()
            .orElse(0);
    double most = Math.max(parts, Math.max(quote, budget(brief.plan())));
    return new Cost(most, effortOf(solution.parts()), 0);
  }

  /** The cost of some parts of a solution, also held against the budget of the plan. */
  public static Cost of(List<Part> parts, @Nullable Plan plan) {
    double money = moneyOf(parts);
    double budget = budget(plan);
    return new Cost(money, effortOf(parts), budget > 0 ? money / budget : 0);
  }

  /** Whether it is over 50,000, over six person-months, or the larger half of the budget. */
  public boolean isCostly() {
    return money > MUCH_MONEY || personMonths > MANY_PERSON_MONTHS || budgetShare > 0.5;
  }

  private static double budget(@Nullable Plan plan) {
    return plan == null ? 0 : money(plan.budget());
  }

  private static double moneyOf(List<Part> parts) {
    return parts.stream().mapToDouble(part -> money(part.cost())).sum();
  }

  private static double effortOf(List<Part> parts) {
    double days =
        parts.stream()
            .mapToDouble(
                part -> of(part.effort(), Dimension.EFFORT).map(Quantity::base).orElse(0.0))
            .sum();
    return days / DAYS_PER_PERSON_MONTH;
  }

  private static double money(@Nullable Figure figure) {
    return of(figure, Dimension.MONEY)
        .filter(value -> LIKE_EURO.contains(value.unit().symbol()))
        .map(Quantity::base)
        .orElse(0.0);
  }

  private static Optional<Quantity> of(@Nullable Figure figure, Dimension dimension) {
    return Optional.ofNullable(figure)
        .flatMap(Figure::quantity)
        .filter(value -> value.unit().dimension() == dimension && value.per() == null);
  }
}
