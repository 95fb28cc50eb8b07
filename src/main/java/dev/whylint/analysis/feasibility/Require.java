package dev.whylint.analysis.feasibility;

import java.util.Locale;

/** Refuses numbers outside the range a model documents, so that no model can return NaN. */
public final class Require {
  /** The largest magnitude any input may have; products of a few of these stay finite. */
  public static final double LARGEST = 1e24;

  private Require() {}

  /**
   * Returns {@code value} if it is finite and lies in [{@code low}, {@code high}].
   *
   * @throws IllegalArgumentException otherwise, naming the input and its range
   */
  public static double within(String name, double value, double low, double high) {
    if (!(value >= low && value <= high)) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT, "%s must lie between %s and %s, was %s", name, low, high, value));
    }
    return value;
  }

  /** Returns {@code value} if it is a share from 0 to 1. */
  public static double share(String name, double value) {
    return within(name, value, 0, 1);
  }

  /** Returns {@code value} if it lies strictly between 0 and 1. */
  public static double properShare(String name, double value) {
    return within(name, value, Double.MIN_NORMAL, Math.nextDown(1.0));
  }

  /** Returns {@code value} if it is zero or more, and at most {@link #LARGEST}. */
  public static double nonNegative(String name, double value) {
    return within(name, value, 0, LARGEST);
  }

  /** Returns {@code value} if it is at least 1e-24 and at most {@link #LARGEST}. */
  public static double positive(String name, double value) {
    return within(name, value, 1 / LARGEST, LARGEST);
  }

  /** Returns {@code value} if it is one or more. */
  public static int atLeastOne(String name, int value) {
    if (value < 1) {
      throw new IllegalArgumentException(name + " must be 1 or more, was " + value);
    }
    return value;
  }
}
