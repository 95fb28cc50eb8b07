package dev.whylint.analysis;

import dev.whylint.brief.Figure;
import dev.whylint.brief.Plan;
import dev.whylint.brief.quantity.Quantity;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The reserve that a plan states, as a share of its budget or of its time. */
public final class Contingency {
  private static final Set<String> NONE = Set.of("none", "no", "nil", "geen", "nee", "nul", "zero");
  private static final double LARGEST_SHARE = 10;

  private Contingency() {}

  /** Whether the plan says anything of a reserve that can be read or stands in words. */
  public static boolean isStated(@Nullable Plan plan) {
    Figure figure = plan == null ? null : plan.contingency();
    return figure != null && (figure.value() != null || saysNone(figure) || hasWords(figure));
  }

  /**
   * The share, 0 to 10; empty where none is stated or it cannot be set against the plan. Money is
   * taken over the budget, time over the time from start to deadline.
   */
  public static OptionalDouble share(@Nullable Plan plan, Dates dates) {
    Figure figure = plan == null ? null : plan.contingency();
    if (plan == null || figure == null) {
      return OptionalDouble.empty();
    }
    Quantity value = figure.value();
    if (value == null) {
      return saysNone(figure) ? OptionalDouble.of(0) : OptionalDouble.empty();
    }
    OptionalDouble share =
        switch (value.unit().dimension()) {
          case PERCENT -> OptionalDouble.of(value.base() / 100);
          case COUNT -> value.base() == 0 ? OptionalDouble.of(0) : OptionalDouble.empty();
          case MONEY -> overBudget(value, plan);
          case TIME -> overTime(value, dates);
          case EFFORT, DATA, DISTANCE, SIZE -> OptionalDouble.empty();
        };
    return share.isPresent() && share.getAsDouble() <= LARGEST_SHARE
        ? share
        : OptionalDouble.empty();
  }

  private static OptionalDouble overBudget(Quantity value, Plan plan) {
    Optional<Quantity> budget =
        PlanMoney.amount(plan.budget())
            .filter(money -> money.comparableWith(value) && money.base() > 0);
    return budget.isPresent()
        ? OptionalDouble.of(value.base() / budget.get().base())
        : value.base() == 0 ? OptionalDouble.of(0) : OptionalDouble.empty();
  }

  private static OptionalDouble overTime(Quantity value, Dates dates) {
    Optional<LocalDate> deadline = dates.deadline().filter(day -> day.isAfter(dates.start()));
    if (deadline.isEmpty()) {
      return value.base() == 0 ? OptionalDouble.of(0) : OptionalDouble.empty();
    }
    double days = deadline.get().toEpochDay() - dates.start().toEpochDay();
    return OptionalDouble.of(value.base() / 86_400 / days);
  }

  private static boolean saysNone(Figure figure) {
    return NONE.contains(figure.text().value().toLowerCase(Locale.ROOT));
  }

  /** Whether a sentence stands there and no placeholder: a reserve that cannot be reckoned with. */
  private static boolean hasWords(Figure figure) {
    return figure.text().value().strip().contains(" ");
  }
}
