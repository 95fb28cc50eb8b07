package dev.whylint.house;

/**
 * What the house rules may still spend on one file, counted in steps so that the same input always
 * ends the same way. One rule has a share of it; one that is spent is stopped.
 */
public final class Steps {
  /** A rule of ten keys comes to some thousands on the largest brief that people write. */
  private static final long OF_A_RULE = 400_000;

  private static final long OF_A_FILE = 8_000_000;

  private long left = OF_A_FILE;
  private long ofRule;
  private long weight = 1;

  /** Thrown where there are none left. */
  public static final class Spent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** None left. */
    public Spent() {
      super("no steps left", null, false, false);
    }
  }

  /** The next rule begins. */
  void begin() {
    ofRule = Math.min(OF_A_RULE, left);
    weight = 1;
  }

  /** From here on each step does as much as this many. */
  public void weigh(long times) {
    weight = times;
  }

  /**
   * Takes some.
   *
   * @throws Spent where there are fewer left
   */
  public void take(long steps) {
    ofRule -= steps * weight;
    left -= steps * weight;
    if (ofRule < 0) {
      throw new Spent();
    }
  }
}
