package dev.whylint.report;

/**
 * Odds as people read them: no finer than the estimates allow, and never certain either way.
 *
 * @param labels in whose language
 */
record OddsWords(Labels labels) {
  private static final int FINE = 10;
  private static final int STEP = 5;

  /** In words, such as “about 40 %”. */
  String said(double odds) {
    long percent = percent(odds);
    if (percent < 1) {
      return labels.say("under 1 %", "minder dan 1 %");
    }
    return percent > 99
        ? labels.say("over 99 %", "meer dan 99 %")
        : labels.say("about {0} %", "ongeveer {0} %", percent);
  }

  /** In signs, such as “40 %”. */
  String brief(double odds) {
    long percent = percent(odds);
    return percent < 1 ? "< 1 %" : percent > 99 ? "> 99 %" : percent + " %";
  }

  /** Whole per cents near the ends, steps of five between. */
  private static long percent(double odds) {
    long whole = Math.round(odds * 100);
    return whole < FINE || whole > 100 - FINE ? whole : Math.round(odds * 100 / STEP) * STEP;
  }
}
