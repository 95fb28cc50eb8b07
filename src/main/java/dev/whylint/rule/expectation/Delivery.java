package dev.whylint.rule.expectation;

import dev.whylint.brief.Expectation;
import dev.whylint.brief.quantity.Quantity;

/** Tells an expectation of the delivery itself from one of what the delivery brings about. */
final class Delivery {
  private static final Vocabulary DONE =
      Vocabulary.of(
          "live ",
          "go live",
          "goes live",
          "golive",
          "release",
          "delivered",
          "delivery of",
          "ready",
          "rolled out",
          "roll out",
          "rollout",
          "migrated",
          "migration",
          "installed",
          "connected to",
          "on the system",
          "on the platform",
          "in use ",
          "built ",
          "completed ",
          "opens ",
          "opening day",
          "opening of ",
          "trained ",
          "commissioned",
          "handed over",
          "oplever",
          "opgelever",
          "gereed",
          "klaar ",
          "in gebruik ",
          "ingebruikname",
          "uitgerold",
          "uitrol",
          "overgezet",
          "gemigreerd",
          "migratie",
          "aangesloten",
          "geinstalleerd",
          "geïnstalleerd",
          "geplaatst",
          "opgeleid",
          "overgestapt",
          "opening van ",
          "in productie ",
          "afgerond");

  private Delivery() {}

  /** Whether it speaks of the thing being there, not of what it does. */
  static boolean isMeant(Expectation expectation) {
    return DONE.isIn(expectation.what(), expectation.metric());
  }

  /** Whether nothing but the delivery is meant: there is no value of today to improve on. */
  static boolean isOnlyThat(Expectation expectation) {
    return isMeant(expectation)
        && (expectation.baseline() == null || startsFromNothing(expectation))
        && Kind.of(expectation).isEmpty();
  }

  /** Whether it starts from nothing: a baseline of zero. */
  static boolean startsFromNothing(Expectation expectation) {
    Quantity baseline = Change.value(expectation.baseline());
    return baseline != null && !baseline.relative() && baseline.highBase() == 0;
  }
}
