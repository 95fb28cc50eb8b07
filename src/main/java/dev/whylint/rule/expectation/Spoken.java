package dev.whylint.rule.expectation;

import dev.whylint.engine.Phrase;

/** Says a length of time in the unit that a reader would choose. */
final class Spoken {
  private static final double MINUTE = 60;
  private static final double HOUR = 3_600;
  private static final double DAY = 86_400;
  private static final double YEAR = 8_766 * HOUR;
  private static final double FEW = 2;

  private Spoken() {}

  /** A time from seconds, zero or more. */
  static Phrase time(double seconds) {
    if (seconds < FEW) {
      return Phrase.of("{0} ms", "{0} ms", seconds * 1000);
    } else if (seconds < FEW * MINUTE) {
      return Phrase.of("{0} seconds", "{0} seconden", seconds);
    } else if (seconds < FEW * HOUR) {
      return Phrase.of("{0} minutes", "{0} minuten", seconds / MINUTE);
    } else if (seconds < FEW * DAY) {
      return Phrase.of("{0} hours", "{0} uur", seconds / HOUR);
    } else if (seconds < FEW * YEAR) {
      return Phrase.of("{0} days", "{0} dagen", seconds / DAY);
    }
    return Phrase.of("{0} years", "{0} jaar", seconds / YEAR);
  }

  /** A time in weeks, from days. */
  static Phrase weeks(double days) {
    return days == 7
        ? Phrase.of("1 week", "1 week")
        : Phrase.of("{0} weeks", "{0} weken", days / 7);
  }
}
