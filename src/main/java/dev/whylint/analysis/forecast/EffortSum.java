package dev.whylint.analysis.forecast;

import dev.whylint.analysis.feasibility.Normal;
import dev.whylint.analysis.feasibility.Require;
import java.util.List;
import java.util.Optional;

/**
 * The distribution of a sum of efforts without a single draw.
 *
 * <p>Given what the works share, they are independent: their sum has known mean, variance and
 * skewness and is taken as a Pearson type III through the cube root of Wilson and Hilferty (1931).
 * The shared score is then integrated out. One uncertain work is exact. Works so few and so skewed
 * that the cube root would mislead are left to the draws.
 */
final class EffortSum implements Outcome {
  private static final double GREATEST_SKEWNESS = 1;

  /** From this correlation on, the shared score smooths out the shape of any single work. */
  private static final double SMOOTHING_CORRELATION = 0.2;

  /** Below it, no single work may make more than this share of the variance. */
  private static final double GREATEST_DOMINANCE = 0.4;

  private static final double SHARED_EDGE = 4.5;

  /** Width of either end of the shared score, too rare to weigh, where skewness may be any. */
  private static final double UNCHECKED = 2.5;

  private static final double SHARED_STEP = 0.25;
  private static final int COARSE_SPLIT = 2;
  private static final int FINE_SPLIT = 8;
  private static final int MANY_WORKS = 50;
  private static final double OWN_STEP = 0.3;
  private static final double PRECISION = 1e-7;

  private static final double[] OWN_WEIGHTS = normalWeights();

  private final double certain;
  private final List<EffortCurve> curves;
  private final double shared;
  private final double own;
  private final Moments[] moments;

  private EffortSum(double certain, List<EffortCurve> curves, double correlation) {
    this.certain = certain;
    this.curves = curves;
    this.shared = Math.sqrt(correlation);
    this.own = Math.sqrt(1 - correlation);
    int nodes = correlation > 0 ? (int) Math.round(2 * SHARED_EDGE / SHARED_STEP) + 1 : 1;
    this.moments = new Moments[curves.size() > 1 ? nodes : 0];
    for (int i = 0; i < moments.length; i++) {
      moments[i] = momentsAt(nodes == 1 ? 0 : i * SHARED_STEP - SHARED_EDGE);
    }
  }

  /** The sum at one value of the shared score; dominance is the largest variance share. */
  private record Moments(double mean, double deviation, double skewness, double dominance) {
    boolean isSound(double greatestSkewness) {
      return deviation > 0 && Math.abs(skewness) <= greatestSkewness;
    }

    double score(double limit) {
      double k = (limit - mean) / deviation;
      if (Math.abs(skewness) < 1e-3) {
        return k;
      }
      double root = Math.cbrt(Math.max(0, skewness * k / 2 + 1));
      return 6 / skewness * (root - 1) + skewness / 6;
    }
  }

  /** The sum of these works, or nothing where only draws will do. */
  static Optional<EffortSum> of(List<EffortCurve> all, double correlation) {
    List<EffortCurve> curves = all.stream().filter(curve -> !curve.isCertain()).toList();
    double certain =
        all.stream().filter(EffortCurve::isCertain).mapToDouble(curve -> curve.at(0)).sum();
    EffortSum sum = new EffortSum(certain, curves, correlation);
    boolean smooth = correlation >= SMOOTHING_CORRELATION;
    int edge = sum.moments.length > 1 ? (int) Math.round(UNCHECKED / SHARED_STEP) : 0;
    for (int i = 0; i < sum.moments.length; i++) {
      boolean inside = i >= edge && i < sum.moments.length - edge;
      boolean even = smooth || sum.moments[i].dominance() <= GREATEST_DOMINANCE;
      if (!even || !sum.moments[i].isSound(inside ? GREATEST_SKEWNESS : Double.MAX_VALUE)) {
        return Optional.empty();
      }
    }
    return Optional.of(sum);
  }

  private Moments momentsAt(double sharedScore) {
    double mean = certain;
    double variance = 0;
    double third = 0;
    double largest = 0;
    for (EffortCurve curve : curves) {
      double middle = curve.at(shared * sharedScore);
      double[] raw = rawMoments(curve, shared * sharedScore, middle);
      double spread = raw[1] - raw[0] * raw[0];
      mean += middle + raw[0];
      variance += spread;
      third += raw[2] - 3 * raw[0] * raw[1] + 2 * raw[0] * raw[0] * raw[0];
      largest = Math.max(largest, spread);
    }
    double deviation = Math.sqrt(Math.max(0, variance));
    double skewness = third / (deviation * deviation * deviation);
    return new Moments(mean, deviation, skewness, largest / variance);
  }

  /** The first three moments of a work about {@code middle}, its own score integrated out. */
  private double[] rawMoments(EffortCurve curve, double sharedPart, double middle) {
    double[] raw = new double[3];
    for (int node = 0; node < OWN_WEIGHTS.length; node++) {
      double off = curve.at(sharedPart + own * (node * OWN_STEP - SHARED_EDGE)) - middle;
      raw[0] += OWN_WEIGHTS[node] * off;
      raw[1] += OWN_WEIGHTS[node] * off * off;
      raw[2] += OWN_WEIGHTS[node] * off * off * off;
    }
    return raw;
  }

  private static double[] normalWeights() {
    double[] weights = new double[(int) Math.round(2 * SHARED_EDGE / OWN_STEP) + 1];
    double sum = 0;
    for (int node = 0; node < weights.length; node++) {
      double z = node * OWN_STEP - SHARED_EDGE;
      weights[node] = Math.exp(-z * z / 2);
      sum += weights[node];
    }
    for (int node = 0; node < weights.length; node++) {
      weights[node] /= sum;
    }
    return weights;
  }

  @Override
  public double odds(double limit) {
    if (curves.isEmpty()) {
      return limit >= certain * (1 - 1e-12) ? 1 : 0;
    }
    if (curves.size() == 1) {
      return curves.get(0).odds(limit - certain);
    }
    if (moments.length == 1) {
      return Normal.odds(bounded(moments[0].score(limit)));
    }
    return overShared(limit);
  }

  private double overShared(double limit) {
    double sum = 0;
    double weights = 0;
    int split = curves.size() > MANY_WORKS ? FINE_SPLIT : COARSE_SPLIT;
    double before = bounded(moments[0].score(limit));
    for (int i = 1; i < moments.length; i++) {
      double next = bounded(moments[i].score(limit));
      for (int part = 0; part < split; part++) {
        double share = (part + 0.5) / split;
        double z = (i - 1 + share) * SHARED_STEP - SHARED_EDGE;
        double weight = Math.exp(-z * z / 2);
        weights += weight;
        sum += weight * Normal.odds(before + share * (next - before));
      }
      before = next;
    }
    return Math.min(1, sum / weights);
  }

  private static double bounded(double score) {
    return Math.max(-40, Math.min(40, score));
  }

  @Override
  public double quantile(double odds) {
    Require.properShare("odds", odds);
    double low = certain;
    double high = certain;
    for (EffortCurve curve : curves) {
      low += curve.at(-EffortCurve.EDGE);
      high += curve.at(EffortCurve.EDGE);
    }
    for (int round = 0; round < 60 && high - low > PRECISION * high; round++) {
      double middle = (low + high) / 2;
      if (odds(middle) >= odds) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }
}
