package dev.whylint.analysis.feasibility;

import java.util.List;

/**
 * The person-days a team can give in the working days it has.
 *
 * <p>Evidence tier A: people x days x availability, less what newcomers lose while they learn. A
 * newcomer's output rises in a straight line from nothing to full over the ramp.
 *
 * @param people all members together
 * @param kindestPersonDays with everybody fully available and productive from the first day
 * @param personDays with the availability and the ramp as stated
 */
public record Capacity(double people, double kindestPersonDays, double personDays) {
  /** Share of a planned day that reaches the work, where the brief does not say. */
  public static final double DEFAULT_AVAILABILITY = 0.8;

  /** Capacity below this multiple of the likely effort leaves no room for a single surprise. */
  public static final double NARROW_MARGIN = 1.15;

  /** Planned load above this share leaves no room to answer anything. */
  public static final double FULL_LOAD = 0.85;

  /**
   * People who start together.
   *
   * @param people count, fractions allowed
   * @param workingDays they are there
   * @param availability share of those days that reaches this work, 0 to 1
   * @param rampWorkingDays until they produce in full; 0 for who is in the picture already
   */
  public record Group(
      double people, double workingDays, double availability, double rampWorkingDays) {
    /** Checks the ranges. */
    public Group {
      Require.nonNegative("people", people);
      Require.nonNegative("workingDays", workingDays);
      Require.share("availability", availability);
      Require.nonNegative("rampWorkingDays", rampWorkingDays);
    }

    private double productiveDays() {
      return workingDays >= rampWorkingDays
          ? workingDays - rampWorkingDays / 2
          : workingDays * workingDays / (2 * rampWorkingDays);
    }
  }

  /** Adds up what the groups can give. */
  public static Capacity of(List<Group> groups) {
    double people = 0;
    double kindest = 0;
    double real = 0;
    for (Group group : groups) {
      people += group.people();
      kindest += group.people() * group.workingDays();
      real += group.people() * group.availability() * group.productiveDays();
    }
    return new Capacity(people, kindest, real);
  }

  /** The capacity of one team that stays the same. */
  public static Capacity of(double people, double workingDays, double availability) {
    return of(List.of(new Group(people, workingDays, availability, 0)));
  }

  /**
   * The person-days that a labour budget buys.
   *
   * @param labourBudget money for labour
   * @param ratePerPersonDay price of one person for one day, in the same currency
   */
  public static double affordablePersonDays(double labourBudget, double ratePerPersonDay) {
    return Require.nonNegative("labourBudget", labourBudget)
        / Require.positive("ratePerPersonDay", ratePerPersonDay);
  }
}
