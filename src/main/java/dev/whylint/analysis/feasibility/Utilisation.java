package dev.whylint.analysis.feasibility;

/**
 * How waiting grows with the load on one worker or machine.
 *
 * <p>Evidence tier A within its model: an M/M/1 queue, time through {@code work / (1 - load)}. A
 * pool that shares one queue waits less.
 *
 * @param load share of the time that is busy, 0 to 0.9999
 * @param stretch time through the queue over the time of the work itself
 */
public record Utilisation(double load, double stretch) {
  /** Takes the load. */
  public static Utilisation of(double load) {
    Require.within("load", load, 0, 0.9999);
    return new Utilisation(load, 1 / (1 - load));
  }

  /** Time through, for work of this length, in the unit that is put in. */
  public double timeThrough(double workTime) {
    return Require.nonNegative("workTime", workTime) * stretch;
  }
}
