package dev.whylint.analysis;

import dev.whylint.brief.Brief;
import dev.whylint.brief.Figure;
import dev.whylint.brief.Part;
import dev.whylint.brief.Plan;
import dev.whylint.brief.quantity.Dimension;
import dev.whylint.brief.quantity.Quantity;
import dev.whylint.brief.quantity.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * The money of a plan: its budget, the price of a day's work and what the parts cost beside effort.
 *
 * <p>Different currencies are never added or compared: a figure in another currency than the budget
 * (or, without one, than the first cost) makes {@code comparable} false.
 *
 * @param currency ISO code, empty where none is named
 * @param budget the likely value; empty where none is given, or it is a sum per period
 * @param ratePerDay of one person
 * @param costs of the parts that have one
 * @param comparable whether all figures are in one currency
 */
public record PlanMoney(
    String currency,
    OptionalDouble budget,
    OptionalDouble ratePerDay,
    List<Cost> costs,
    boolean comparable) {
  private static final double LARGEST = 1e15;

  /** What a part costs beside its effort. */
  public record Cost(Part part, double low, double likely) {}

  /** Freezes the list. */
  public PlanMoney {
    costs = List.copyOf(costs);
  }

  /** Reads the money of a brief. */
  public static PlanMoney of(Brief brief) {
    Plan plan = brief.plan();
    Optional<Quantity> budget = plan == null ? Optional.empty() : amount(plan.budget());
    Optional<Quantity> rate = plan == null ? Optional.empty() : money(plan.rate());
    OptionalDouble perDay = rate.map(PlanMoney::perDay).orElse(OptionalDouble.empty());
    List<Quantity> all = new ArrayList<>();
    budget.ifPresent(all::add);
    if (perDay.isPresent()) {
      rate.ifPresent(all::add);
    }
    List<Cost> costs = new ArrayList<>();
    for (Part part : brief.solution().parts()) {
      amount(part.cost())
          .ifPresent(
              cost -> {
                costs.add(new Cost(part, cost.low(), cost.likely()));
                all.add(cost);
              });
    }
    List<String> currencies = all.stream().map(q -> q.unit().symbol()).distinct().toList();
    return new PlanMoney(
        currencies.isEmpty() ? "" : currencies.get(0),
        budget.isPresent() ? OptionalDouble.of(budget.get().base()) : OptionalDouble.empty(),
        perDay,
        costs,
        currencies.size() <= 1);
  }

  /** A sum of money that is not per period; empty for anything else. */
  public static Optional<Quantity> amount(@Nullable Figure figure) {
    return money(figure).filter(value -> value.per() == null);
  }

  private static Optional<Quantity> money(@Nullable Figure figure) {
    return Optional.ofNullable(figure)
        .flatMap(Figure::quantity)
        .filter(value -> value.unit().dimension() == Dimension.MONEY)
        .filter(value -> value.highBase() <= LARGEST);
  }

  private static OptionalDouble perDay(Quantity rate) {
    Unit per = rate.per();
    double daysInUnit =
        switch (per == null ? "" : per.symbol()) {
          case "h", "workhour", "person-hour" -> 1.0 / 8;
          case "day", "workday", "person-day" -> 1;
          case "week", "person-week" -> 5;
          case "month", "person-month" -> 19;
          case "year", "person-year" -> 228;
          default -> 0;
        };
    return daysInUnit > 0 ? OptionalDouble.of(rate.likely() / daysInUnit) : OptionalDouble.empty();
  }

  /** What the parts cost beside effort, likely values. */
  public double cost() {
    return costs.stream().mapToDouble(Cost::likely).sum();
  }

  /** What the parts cost beside effort, lowest values. */
  public double leastCost() {
    return costs.stream().mapToDouble(Cost::low).sum();
  }
}
