package dev.whylint.analysis.feasibility;

import java.util.List;

/**
 * What a total falls by when only some of its steps get shorter or cheaper.
 *
 * <p>Evidence tier A: Amdahl's law. Shares and target must be shares of the same whole, time of
 * time or cost of cost; that is the caller's to see to.
 *
 * @param touchedShare sum of the shares of the touched steps: the gain if they cost nothing at all
 * @param gain the gain with the reductions as stated
 */
public record StepShare(double touchedShare, double gain) {
  /**
   * One step of the whole.
   *
   * @param share of the whole, 0 to 1
   * @param reduction of that step, 0 to 1
   */
  public record Step(double share, double reduction) {
    /** Checks the ranges. */
    public Step {
      Require.share("share", share);
      Require.share("reduction", reduction);
    }
  }

  /** Sums the gains over the steps. */
  public static StepShare of(List<Step> steps) {
    return new StepShare(
        steps.stream().mapToDouble(Step::share).sum(),
        steps.stream().mapToDouble(step -> step.share() * step.reduction()).sum());
  }

  /**
   * The greatest factor by which the whole can get faster when a share of it is sped up without
   * limit: {@code 1 / (1 - share)}.
   *
   * @param share of the whole, 0 to 0.999999
   */
  public static double greatestSpeedUp(double share) {
    return 1 / (1 - Require.within("share", share, 0, 0.999999));
  }
}
