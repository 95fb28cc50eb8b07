package dev.whylint.analysis.feasibility;

import java.util.List;

/**
 * The most a service in series can be available, given what each part promises.
 *
 * <p>Evidence tier A: {@code product(1 - (1 - a)^copies)}. Copies are taken to fail independently
 * and to take over by themselves, which is the kindest reading; parts that degrade softly do not
 * belong in the chain.
 *
 * @param availability of the whole, 0 to 1
 * @param weakest the least available part, its copies counted
 * @param downtimeSecondsPerYear what the whole may be down
 */
public record AvailabilityChain(
    double availability, double weakest, double downtimeSecondsPerYear) {
  /**
   * How much rarer a critical part must fail than the service on it (the rule of the extra nine;
   * Treynor et al., The Calculus of Service Availability, ACM Queue 2017).
   */
  public static final double EXTRA_NINE = 10;

  /** From here on, availability has a price that must be named. */
  public static final double COSTLY = 0.9999;

  /**
   * One part in series.
   *
   * @param availability of one copy, 0 to 1
   * @param copies of it, from 1
   */
  public record Component(double availability, int copies) {
    /** Checks the ranges. */
    public Component {
      Require.share("availability", availability);
      Require.atLeastOne("copies", copies);
    }

    /** The availability of all copies together. */
    public double together() {
      return 1 - Math.pow(1 - availability, copies);
    }
  }

  /** Multiplies the parts; with no parts the chain is fully available. */
  public static AvailabilityChain of(List<Component> components) {
    double product = 1;
    double weakest = 1;
    for (Component component : components) {
      product *= component.together();
      weakest = Math.min(weakest, component.together());
    }
    return new AvailabilityChain(product, weakest, downtimeSecondsPerYear(product));
  }

  /** Seconds a year that this availability allows to be down. */
  public static double downtimeSecondsPerYear(double availability) {
    return (1 - Require.share("availability", availability)) * TimeUnits.SECONDS_PER_YEAR;
  }

  /** Whether the weakest part fails at least ten times as rarely as this target allows. */
  public boolean hasExtraNine(double targetAvailability) {
    double allowed = 1 - Require.share("targetAvailability", targetAvailability);
    return (1 - weakest) * EXTRA_NINE <= allowed * (1 + 1e-9);
  }

  /**
   * The most a service can be available with planned stops that count.
   *
   * @param stopSeconds of one stop
   * @param everySeconds from one stop to the next, at least the stop itself
   */
  public static double withStops(double stopSeconds, double everySeconds) {
    Require.nonNegative("stopSeconds", stopSeconds);
    Require.positive("everySeconds", everySeconds);
    return 1 - Math.min(1, stopSeconds / everySeconds);
  }

  /**
   * The most a service can be available with this many faults a year of this length.
   *
   * @param faultsPerYear zero or more
   * @param repairSeconds of each
   */
  public static double withFaults(double faultsPerYear, double repairSeconds) {
    double down =
        Require.nonNegative("faultsPerYear", faultsPerYear)
            * Require.nonNegative("repairSeconds", repairSeconds);
    return 1 - Math.min(1, down / TimeUnits.SECONDS_PER_YEAR);
  }
}
