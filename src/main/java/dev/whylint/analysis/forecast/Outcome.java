package dev.whylint.analysis.forecast;

/** A quantity that is not certain yet: the odds that it stays within a limit, and the way back. */
public interface Outcome {
  /** The odds, 0 to 1, of at most {@code limit}; never fall as the limit rises. */
  double odds(double limit);

  /** The limit that these odds, strictly between 0 and 1, need. */
  double quantile(double odds);
}
