package dev.whylint.source;

import java.util.Arrays;

/** Stretches of a text that do not overlap, in ascending order. */
final class Ranges {

  private int[] bounds = new int[64];
  private int count;

  void add(int from, int to) {
    if (2 * count == bounds.length) {
      bounds = Arrays.copyOf(bounds, 2 * bounds.length);
    }
    bounds[2 * count] = from;
    bounds[2 * count + 1] = to;
    count++;
  }

  int count() {
    return count;
  }

  int from(int index) {
    return bounds[2 * index];
  }

  int to(int index) {
    return bounds[2 * index + 1];
  }
}
