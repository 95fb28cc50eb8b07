package dev.whylint.analysis.feasibility;

/**
 * Between which bounds an accuracy says anything.
 *
 * <p>Evidence tier A: a perfect model is marked wrong wherever the label is, and a model that
 * always names the majority scores its share. Labels of well-known test sets hold 3.3 % errors and
 * more (Northcutt et al., NeurIPS Datasets and Benchmarks 2021); use the client's own figure.
 *
 * @param ceiling the highest accuracy that the labels can measure
 * @param trivial the accuracy of always naming the majority
 */
public record LabelCeiling(double ceiling, double trivial) {
  /**
   * Takes both shares, 0 to 1.
   *
   * @param labelError share of the labels that are wrong; 0 where unknown
   * @param majorityShare share of the largest class; 0 where unknown
   */
  public static LabelCeiling of(double labelError, double majorityShare) {
    return new LabelCeiling(
        1 - Require.share("labelError", labelError), Require.share("majorityShare", majorityShare));
  }

  /** Whether this accuracy is above what the labels can show. */
  public boolean isAboveCeiling(double targetAccuracy) {
    return Require.share("targetAccuracy", targetAccuracy) > ceiling + 1e-12;
  }

  /** Whether this accuracy is no better than always naming the majority. */
  public boolean isTrivial(double targetAccuracy) {
    return Require.share("targetAccuracy", targetAccuracy) <= trivial + 1e-12;
  }
}
