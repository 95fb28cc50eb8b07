package dev.whylint.analysis.forecast;

import dev.whylint.analysis.feasibility.ConeOfUncertainty;
import dev.whylint.analysis.feasibility.Normal;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * The effort of one work as a rising function of a standard normal score, kept as a table.
 *
 * <p>Three points make a PERT beta distribution (Malcolm et al. 1959, in the form with weight four
 * on the mode); a single point makes a lognormal with the estimate as median and the phase's high
 * factor at the 90th percentile. Scores beyond 4.5 deviations are held there.
 */
final class EffortCurve {
  static final double EDGE = 4.5;

  private static final double STEP = 0.05;
  private static final int NODES = (int) Math.round(2 * EDGE / STEP) + 1;
  private static final double NARROWEST_CONE = 1.001;

  private static final double[] SCORES = scores();
  private static final double[] ODDS = Arrays.stream(SCORES).map(Normal::odds).toArray();

  private final double[] effort;

  private EffortCurve(double[] effort) {
    this.effort = effort;
  }

  /** The curve of a work in a phase. */
  static EffortCurve of(Work work, double coneHighFactor, Assumptions.Ends ends) {
    if (!work.isPoint()) {
      Pert pert = new Pert(work.lowDays(), work.likelyDays(), work.highDays());
      Pert read = ends == Assumptions.Ends.P10_P90 ? pert.stretched() : pert;
      return new EffortCurve(map(ODDS, read.quantile()));
    }
    double median = work.likelyDays();
    if (coneHighFactor < NARROWEST_CONE || median == 0) {
      return new EffortCurve(map(SCORES, score -> median));
    }
    double spread = ConeOfUncertainty.spread(coneHighFactor);
    return new EffortCurve(map(SCORES, score -> median * Math.exp(spread * score)));
  }

  private static double[] map(double[] nodes, DoubleUnaryOperator effort) {
    double[] mapped = new double[nodes.length];
    for (int i = 0; i < nodes.length; i++) {
      mapped[i] = effort.applyAsDouble(nodes[i]);
    }
    return mapped;
  }

  private static double[] scores() {
    double[] scores = new double[NODES];
    for (int i = 0; i < NODES; i++) {
      scores[i] = i * STEP - EDGE;
    }
    return scores;
  }

  /** Person-days at a normal score. */
  double at(double score) {
    double place = (score + EDGE) / STEP;
    if (place <= 0) {
      return effort[0];
    }
    int below = (int) place;
    if (below >= NODES - 1) {
      return effort[NODES - 1];
    }
    return effort[below] + (place - below) * (effort[below + 1] - effort[below]);
  }

  /** The odds that the effort is at most this. */
  double odds(double days) {
    if (days < effort[0]) {
      return 0;
    }
    if (days >= effort[NODES - 1]) {
      return 1;
    }
    int found = Arrays.binarySearch(effort, days);
    int above = found >= 0 ? found : -found - 1;
    int below = Math.max(0, above - 1);
    double width = effort[above] - effort[below];
    double part = width > 0 ? (days - effort[below]) / width : 1;
    return Normal.odds((below + part) * STEP - EDGE);
  }

  /** Whether the effort has only one value. */
  boolean isCertain() {
    return effort[0] == effort[NODES - 1];
  }
}
