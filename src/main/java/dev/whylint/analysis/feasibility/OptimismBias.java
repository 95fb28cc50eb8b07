package dev.whylint.analysis.feasibility;

import java.util.List;

/**
 * The official uplift on an early estimate, by class of project.
 *
 * <p>Evidence tier B: HM Treasury, Supplementary Green Book Guidance on Optimism Bias, from Mott
 * MacDonald, Review of Large Public Procurement in the UK, 2002, table 2: fifty large public
 * projects, meant as starting values. The upper value holds for a project at its outset, the lower
 * one for risks well managed; own comparable projects replace both.
 *
 * @param capitalUplift share to add to the cost with the stated part of the causes mitigated
 * @param floorCost estimate with the lower uplift: the kindest reading
 * @param cost estimate with {@code capitalUplift}
 */
public record OptimismBias(double capitalUplift, double floorCost, double cost) {
  /** The classes of the table, with upper and lower uplifts as shares. */
  public enum ProjectClass {
    /** Houses, offices, schools of a usual kind. */
    STANDARD_BUILDING(0.24, 0.02, 0.04, 0.01),
    /** Buildings with unusual demands on space, site or services. */
    NON_STANDARD_BUILDING(0.51, 0.04, 0.39, 0.02),
    /** Roads, pipes and other known civil works. */
    STANDARD_CIVIL(0.44, 0.03, 0.20, 0.01),
    /** Tunnels, crossings and other civil works of their own kind. */
    NON_STANDARD_CIVIL(0.66, 0.06, 0.25, 0.03),
    /** Equipment and development, information technology included. */
    EQUIPMENT_DEVELOPMENT(2.00, 0.10, 0.54, 0.10),
    /** Services bought for years: the uplift is on operating cost, none is given for time. */
    OUTSOURCING(0.41, 0.00, 0.00, 0.00);

    private final double upperCapital;
    private final double lowerCapital;
    private final double upperDuration;
    private final double lowerDuration;

    ProjectClass(
        double upperCapital, double lowerCapital, double upperDuration, double lowerDuration) {
      this.upperCapital = upperCapital;
      this.lowerCapital = lowerCapital;
      this.upperDuration = upperDuration;
      this.lowerDuration = lowerDuration;
    }

    /** Share to add to the cost at the outset. */
    public double upperCapital() {
      return upperCapital;
    }

    /** Share to add to the cost with all causes mitigated. */
    public double lowerCapital() {
      return lowerCapital;
    }

    /** Share to add to the duration at the outset. */
    public double upperDuration() {
      return upperDuration;
    }

    /** Share to add to the duration with all causes mitigated. */
    public double lowerDuration() {
      return lowerDuration;
    }

    /** The uplift on cost with this share of the causes mitigated, never under the lower value. */
    public double capital(double mitigatedShare) {
      return managed(upperCapital, lowerCapital, mitigatedShare);
    }

    /** The uplift on duration with this share of the causes mitigated. */
    public double duration(double mitigatedShare) {
      return managed(upperDuration, lowerDuration, mitigatedShare);
    }

    private static double managed(double upper, double lower, double mitigatedShare) {
      return Math.max(lower, upper * (1 - Require.share("mitigatedShare", mitigatedShare)));
    }
  }

  /**
   * A part of a project that mixes classes.
   *
   * @param projectClass of the part
   * @param cost of the part, zero or more
   */
  public record Part(ProjectClass projectClass, double cost) {
    /** Checks the range. */
    public Part {
      Require.nonNegative("cost", cost);
    }
  }

  /**
   * Uplifts an estimate of one class.
   *
   * @param estimate without any reserve, zero or more
   * @param mitigatedShare of the causes of bias that are dealt with, 0 to 1; 0 where unknown
   */
  public static OptimismBias of(ProjectClass projectClass, double estimate, double mitigatedShare) {
    Require.nonNegative("estimate", estimate);
    double uplift = projectClass.capital(mitigatedShare);
    return new OptimismBias(
        uplift, estimate * (1 + projectClass.lowerCapital()), estimate * (1 + uplift));
  }

  /** Uplifts a mixed project, each part by its own class, so weighted by cost. */
  public static OptimismBias of(List<Part> parts, double mitigatedShare) {
    double estimate = parts.stream().mapToDouble(Part::cost).sum();
    Require.positive("estimate", estimate);
    double floor = 0;
    double cost = 0;
    for (Part part : parts) {
      floor += part.cost() * (1 + part.projectClass().lowerCapital());
      cost += part.cost() * (1 + part.projectClass().capital(mitigatedShare));
    }
    return new OptimismBias(cost / estimate - 1, floor, cost);
  }
}
