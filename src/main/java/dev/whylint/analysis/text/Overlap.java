package dev.whylint.analysis.text;

import java.util.Map;

/** How much two contents share, by weight. */
final class Overlap {

  private Overlap() {}

  /** The shared weight over that of both together (weighted Jaccard, Ioffe 2010), 0 to 1. */
  static double similarity(Map<String, Double> a, Map<String, Double> b) {
    double shared = shared(a, b);
    double all = total(a) + total(b) - shared;
    // The same weights in another order may add up to a hair more.
    return all == 0 ? 0 : Math.min(1, shared / all);
  }

  /** The share of a's weight that b holds as well, 0 to 1. */
  static double containment(Map<String, Double> a, Map<String, Double> b) {
    double all = total(a);
    return all == 0 ? 0 : Math.min(1, shared(a, b) / all);
  }

  static double total(Map<String, Double> content) {
    double sum = 0;
    for (double weight : content.values()) {
      sum += weight;
    }
    return sum;
  }

  static double shared(Map<String, Double> a, Map<String, Double> b) {
    double sum = 0;
    for (Map.Entry<String, Double> entry : a.entrySet()) {
      Double other = b.get(entry.getKey());
      sum += other == null ? 0 : Math.min(entry.getValue(), other);
    }
    return sum;
  }
}
