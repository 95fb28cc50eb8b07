package dev.whylint.analysis.feasibility;

/**
 * How many working days the client needs to take all its decisions.
 *
 * <p>Evidence tier A: decisions x turnaround over how many run at once.
 *
 * @param workingDays needed
 */
public record DecisionLoad(double workingDays) {
  /** Past this share of the time left, one slow decision moves the end. */
  public static final double NARROW_SHARE = 0.6;

  /**
   * Takes the load.
   *
   * @param decisions zero or more
   * @param turnaroundWorkingDays of one decision, zero or more
   * @param parallel decisions that can run at once, from 1
   */
  public static DecisionLoad of(double decisions, double turnaroundWorkingDays, double parallel) {
    Require.within("parallel", parallel, 1, Require.LARGEST);
    return new DecisionLoad(
        Require.nonNegative("decisions", decisions)
            * Require.nonNegative("turnaroundWorkingDays", turnaroundWorkingDays)
            / parallel);
  }
}
