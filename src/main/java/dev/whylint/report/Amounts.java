package dev.whylint.report;

/**
 * Amounts of money as people read them.
 *
 * @param labels in whose language
 */
record Amounts(Labels labels) {
  private static final int DIGITS = 3;

  /** To the unit. */
  String exact(String currency, double amount) {
    return (currency.isEmpty() ? "" : currency + " ")
        + labels.say("{0}", "{0}", Math.round(amount));
  }

  /** To three digits, no finer than an estimate allows. */
  String rounded(String currency, double amount) {
    double step = step(amount);
    return exact(currency, Math.round(amount / step) * step);
  }

  /** To three digits and never below the amount. */
  String atLeast(String currency, double amount) {
    double step = step(amount);
    return exact(currency, Math.ceil(amount / step) * step);
  }

  private static double step(double amount) {
    double digits = amount < 1 ? 0 : Math.floor(Math.log10(amount)) + 1;
    return Math.pow(10, Math.max(0, digits - DIGITS));
  }
}
