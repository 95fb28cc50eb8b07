package dev.whylint.analysis.forecast;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * A beta distribution between two ends with a given mode, and its quantiles.
 *
 * @param low the least value
 * @param mode the likeliest, from {@code low} to {@code high}
 * @param high the greatest, above {@code low}
 */
record Pert(double low, double mode, double high) {
  private static final double MODE_WEIGHT = 4;
  private static final int GRID = 128;
  private static final int ROUNDS = 25;

  /** The value under which a share, 0 to 1, of the outcomes lies. */
  DoubleUnaryOperator quantile() {
    double width = high - low;
    BetaDistribution beta =
        BetaDistribution.of(
            1 + MODE_WEIGHT * (mode - low) / width, 1 + MODE_WEIGHT * (high - mode) / width);
    Grid grid = new Grid(beta);
    return wanted -> low + width * grid.quantile(wanted);
  }

  /** The distribution at fixed places; its value at a place is found when first asked for. */
  private static final class Grid {
    private final BetaDistribution beta;
    private final double[] odds = new double[GRID + 1];

    Grid(BetaDistribution beta) {
      this.beta = beta;
      Arrays.fill(odds, Double.NaN);
    }

    double quantile(double wanted) {
      int below = 0;
      int above = GRID;
      while (above - below > 1) {
        int middle = (below + above) >>> 1;
        if (odds(middle) <= wanted) {
          below = middle;
        } else {
          above = middle;
        }
      }
      double step = odds(above) - odds(below);
      double part = step > 0 ? Math.min(1, (wanted - odds(below)) / step) : 0;
      return share(below) + part * (share(above) - share(below));
    }

    private double odds(int place) {
      if (Double.isNaN(odds[place])) {
        odds[place] = beta.cumulativeProbability(share(place));
      }
      return odds[place];
    }

    private static double share(int place) {
      return (1 - Math.cos(Math.PI * place / GRID)) / 2;
    }
  }

  /**
   * The distribution whose 10th and 90th percentile lie where these ends are, as near as an end at
   * zero lets it.
   */
  Pert stretched() {
    Pert wide = this;
    for (int round = 0; round < ROUNDS; round++) {
      DoubleUnaryOperator quantile = wide.quantile();
      double nextLow = wide.low - (quantile.applyAsDouble(0.1) - low);
      double nextHigh = wide.high + (high - quantile.applyAsDouble(0.9));
      wide = new Pert(Math.max(0, Math.min(mode, nextLow)), mode, Math.max(high, nextHigh));
    }
    return wide;
  }
}
