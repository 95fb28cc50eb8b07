package dev.whylint.analysis.feasibility;

import java.util.List;

/**
 * What the client's own comparable projects say about an estimate.
 *
 * <p>Evidence tier A: the outside view (reference class forecasting; Flyvbjerg) from own data,
 * which replaces every published base rate. Quantiles interpolate between the sorted overruns; with
 * few projects the 80th percentile is rough, and a mean is never used, since such overruns may have
 * none.
 *
 * @param projects counted
 * @param medianOverrun share over plan, negative when under it
 * @param p80Overrun share over plan that four in five stayed within
 */
public record OwnHistory(int projects, double medianOverrun, double p80Overrun) {
  /** Projects from which own history replaces published rates. */
  public static final int ENOUGH = 3;

  /** Overrun to expect of ordinary software without own history (Molokken, Jorgensen 2003). */
  public static final double PUBLISHED_SOFTWARE_OVERRUN = 0.35;

  /**
   * One finished project.
   *
   * @param planned above zero
   * @param actual zero or more, in the same unit
   */
  public record Project(double planned, double actual) {
    /** Checks the ranges. */
    public Project {
      Require.positive("planned", planned);
      Require.nonNegative("actual", actual);
    }

    /** Share over plan. */
    public double overrun() {
      return actual / planned - 1;
    }
  }

  /**
   * Takes at least {@link #ENOUGH} projects.
   *
   * @throws IllegalArgumentException if there are fewer
   */
  public static OwnHistory of(List<Project> projects) {
    if (projects.size() < ENOUGH) {
      throw new IllegalArgumentException("own history takes at least " + ENOUGH + " projects");
    }
    double[] sorted = projects.stream().mapToDouble(Project::overrun).sorted().toArray();
    return new OwnHistory(sorted.length, quantile(sorted, 0.5), quantile(sorted, 0.8));
  }

  private static double quantile(double[] sorted, double share) {
    double at = share * (sorted.length - 1);
    int below = (int) at;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }
}
