package dev.whylint.analysis.feasibility;

import java.util.OptionalDouble;

/**
 * How long a backlog takes to drain when work keeps coming in.
 *
 * <p>Evidence tier A: {@code open / (out - in)}. Rates are averages that hold for the whole time.
 *
 * @param open items waiting
 * @param inPerDay items that arrive
 * @param outPerDay items that get done
 * @param netPerDay what the backlog shrinks by; negative when it grows
 */
public record Backlog(double open, double inPerDay, double outPerDay, double netPerDay) {
  /** Takes the flows, each zero or more. */
  public static Backlog of(double open, double inPerDay, double outPerDay) {
    Require.nonNegative("open", open);
    Require.nonNegative("inPerDay", inPerDay);
    Require.nonNegative("outPerDay", outPerDay);
    return new Backlog(open, inPerDay, outPerDay, outPerDay - inPerDay);
  }

  /** Days until the backlog is gone; empty when something is open and it never drains. */
  public OptionalDouble drainDays() {
    if (open == 0) {
      return OptionalDouble.of(0);
    }
    double days = netPerDay > 0 ? open / netPerDay : Double.POSITIVE_INFINITY;
    return Double.isFinite(days) ? OptionalDouble.of(days) : OptionalDouble.empty();
  }

  /** The rate of work that clears the backlog in this many days. */
  public double neededOutPerDay(double targetDays) {
    return inPerDay + open / Require.positive("targetDays", targetDays);
  }

  /**
   * The average time through a stable system by Little's law, {@code items / rate}.
   *
   * @param itemsInProcess items under way
   * @param donePerDay items that get done
   */
  public static double throughDays(double itemsInProcess, double donePerDay) {
    return Require.nonNegative("itemsInProcess", itemsInProcess)
        / Require.positive("donePerDay", donePerDay);
  }
}
