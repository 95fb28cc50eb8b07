package dev.whylint.analysis.feasibility;

import java.util.List;

/**
 * The odds that several parallel milestones are all met.
 *
 * <p>Evidence tier A: the product if they are independent, and the bounds of Fréchet whatever their
 * correlation.
 *
 * @param count of milestones
 * @param low the least the odds can be: {@code max(0, sum(p) - (n - 1))}
 * @param independent the product
 * @param high the most they can be: the least of them
 */
public record MilestoneConjunction(int count, double low, double independent, double high) {
  /** The odds to aim at where the brief names none. */
  public static final double DEFAULT_TARGET = 0.8;

  /** Joint odds below this make a miss likelier than a hit. */
  public static final double EVEN = 0.5;

  /** Combines at least one share. */
  public static MilestoneConjunction of(List<Double> odds) {
    Require.atLeastOne("number of milestones", odds.size());
    double sum = 0;
    double product = 1;
    double least = 1;
    for (double each : odds) {
      Require.share("odds", each);
      sum += each;
      product *= each;
      least = Math.min(least, each);
    }
    double low = Math.min(least, Math.max(0, sum - (odds.size() - 1)));
    return new MilestoneConjunction(odds.size(), low, product, least);
  }

  /** The odds that each of {@code count} independent milestones needs for these joint odds. */
  public static double neededEach(double targetOdds, int count) {
    Require.share("targetOdds", targetOdds);
    return Math.pow(targetOdds, 1.0 / Require.atLeastOne("count", count));
  }
}
