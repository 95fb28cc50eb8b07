package dev.whylint.analysis.feasibility;

import java.util.OptionalDouble;

/**
 * What can be lost and how long it takes to be back after a failure.
 *
 * <p>Evidence tier A: nothing newer than the last copy survives, a restore cannot outrun its rate,
 * and a write that waits for a far copy waits for light to go there and back.
 */
public final class Recovery {
  private Recovery() {}

  /** How the data is copied. */
  public enum Copy {
    /** A write waits until the copy has it. */
    SYNCHRONOUS,
    /** The copy follows, some time behind. */
    ASYNCHRONOUS,
    /** Only backups, one every interval. */
    BACKUP,
    /** There is no copy. */
    NONE
  }

  /**
   * The least time span of data that a failure at the worst moment can take.
   *
   * @param copy how the data is copied
   * @param lagOrIntervalSeconds lag of an asynchronous copy, or time between two backups; 0 where
   *     unknown
   * @return seconds; 0 for a synchronous copy, empty where there is no copy and all can be lost
   */
  public static OptionalDouble leastLossSeconds(Copy copy, double lagOrIntervalSeconds) {
    Require.nonNegative("lagOrIntervalSeconds", lagOrIntervalSeconds);
    return switch (copy) {
      case SYNCHRONOUS -> OptionalDouble.of(0);
      case ASYNCHRONOUS, BACKUP -> OptionalDouble.of(lagOrIntervalSeconds);
      case NONE -> OptionalDouble.empty();
    };
  }

  /** Whether a promise to lose nothing at all can hold with this kind of copy. */
  public static boolean canLoseNothing(Copy copy) {
    return copy == Copy.SYNCHRONOUS;
  }

  /**
   * The least time to put the data back, with no time to notice, decide or check.
   *
   * @param dataBits zero or more
   * @param restoreBitsPerSecond the rate, measured in a rehearsal if there was one
   */
  public static double restoreSeconds(double dataBits, double restoreBitsPerSecond) {
    return Require.nonNegative("dataBits", dataBits)
        / Require.positive("restoreBitsPerSecond", restoreBitsPerSecond);
  }

  /** The least time of a synchronous write to a copy this far away. */
  public static double synchronousWriteSeconds(double distanceMetres) {
    return FibreLatency.roundTripSeconds(distanceMetres);
  }
}
