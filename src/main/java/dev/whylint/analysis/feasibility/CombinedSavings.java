package dev.whylint.analysis.feasibility;

import java.util.List;

/**
 * What several savings on one baseline come to.
 *
 * <p>Evidence tier A: each saving bites on what the ones before it left, {@code 1 - product(1 -
 * s)}; only savings on disjoint lines add up, and then to no more than the whole.
 *
 * @param booked the sum as claimed
 * @param combined the saving if each follows the other
 */
public record CombinedSavings(double booked, double combined) {
  /** Combines shares from 0 to 1. */
  public static CombinedSavings of(List<Double> savings) {
    double sum = 0;
    double left = 1;
    for (double saving : savings) {
      sum += Require.share("saving", saving);
      left *= 1 - saving;
    }
    return new CombinedSavings(sum, 1 - left);
  }

  /** Whether more is booked than there is. */
  public boolean exceedsWhole() {
    return booked > 1 + 1e-9;
  }
}
