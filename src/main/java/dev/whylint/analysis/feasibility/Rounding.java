package dev.whylint.analysis.feasibility;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Rounds a limit in the client's favour: the least that is needed goes down, the most that can be
 * had goes up. A hair of tolerance keeps a binary fraction from moving a number that is exact in
 * decimals.
 */
public final class Rounding {
  private static final double HAIR = 1e-9;

  private Rounding() {}

  /** Rounds {@code value} down to a number of decimals from 0 to 9. */
  public static double floor(double value, int decimals) {
    double scale = scale(value, decimals);
    return 0.0 + Math.floor(value * scale + HAIR) / scale;
  }

  /**
   * Rounds {@code value} up to a number of decimals from 0 to 9; what comes to nothing is plus 0.
   */
  public static double ceil(double value, int decimals) {
    double scale = scale(value, decimals);
    return 0.0 + Math.ceil(value * scale - HAIR) / scale;
  }

  /** Rounds a positive {@code value} up to so many significant digits, from 1 to 9. */
  public static double ceilTo(int digits, double value) {
    return rounded(digits, value, RoundingMode.CEILING);
  }

  /** Rounds a {@code value} to so many significant digits, from 1 to 9. */
  public static double near(int digits, double value) {
    return rounded(digits, value, RoundingMode.HALF_EVEN);
  }

  /**
   * A number from 2 to 10 to one decimal, as people say what was estimated; others stay as they
   * are. Not for one that stands beside a limit, from which it must remain different.
   */
  public static double rough(double value) {
    return value >= 2 && value < 10 ? near(2, value) : value;
  }

  private static double rounded(int digits, double value, RoundingMode mode) {
    Require.within("value", value, -Require.LARGEST, Require.LARGEST);
    int kept = (int) Require.within("digits", digits, 1, 9);
    // Twelve digits first, so that a binary fraction moves no number that is exact in decimals.
    return BigDecimal.valueOf(value)
        .round(new MathContext(12))
        .round(new MathContext(kept, mode))
        .doubleValue();
  }

  private static double scale(double value, int decimals) {
    Require.within("value", value, -Require.LARGEST, Require.LARGEST);
    return Math.pow(10, Require.within("decimals", decimals, 0, 9));
  }
}
