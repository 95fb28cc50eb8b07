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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a solution or some of its parts cost, as far as the brief says. What is unknown counts as
 * nothing, so that it never makes a solution costly.
 *
 * @param currency ISO code of the first amount found, empty where there is none
 * @param money in that currency; amounts in others that are worth about the same are added as they
 *     are; 0 where not known
 * @param personMonths likely effort; 0 where not known
 * @param budgetShare money over the budget, 0 to any; 0 for the whole solution or where not known
 */
public record Cost(String currency, double money, double personMonths, double budgetShare) {
  /** From here on a solution is costly (rule catalogue). */
  private static final double MUCH_MONEY = 50_000;

  private static final double MANY_PERSON_MONTHS = 6;
  private static final double DAYS_PER_PERSON_MONTH = 19;

  /** Currencies that differ from the euro by less than half; others are not compared with it. */
  private static final Set<String> LIKE_EURO = Set.of("EUR", "USD", "GBP", "CHF", "CAD", "AUD", "");

  /**
   * The cost of the whole solution: its parts, or the budget or the lowest quote where that is
   * more, because a budget is there to be spent.
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
    return new Cost(currency(brief), most, effortOf(solution.parts()), 0);
  }

  /** The cost of some parts of a solution, also held against the budget of the plan. */
  public static Cost of(List<Part> parts, Brief brief) {
    double money = moneyOf(parts);
    double budget = budget(brief.plan());
    double share = budget > 0 ? money / budget : 0;
    return new Cost(currency(brief), money, effortOf(parts), share);
  }

  /** Whether it is over 50,000, over six person-months, or the larger half of the budget. */
  public boolean isCostly() {
    return isMuchMoney() || personMonths > MANY_PERSON_MONTHS || budgetShare > 0.5;
  }

  /** Whether the money alone makes it costly. */
  public boolean isMuchMoney() {
    return money > MUCH_MONEY;
  }

  private static String currency(Brief brief) {
    Stream<@Nullable Figure> budget = Stream.ofNullable(brief.plan()).map(Plan::budget);
    Stream<@Nullable Figure> costs = brief.solution().parts().stream().map(Part::cost);
    Stream<@Nullable Figure> quotes = brief.solution().quotes().stream().map(Solution.Quote::price);
    return Stream.concat(budget, Stream.concat(costs, quotes))
        .flatMap(figure -> of(figure, Dimension.MONEY).stream())
        .map(value -> value.unit().symbol())
        .findFirst()
        .orElse("");
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
