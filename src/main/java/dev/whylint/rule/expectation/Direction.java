package dev.whylint.rule.expectation;

/** The words by which a text says that a value goes down or up. */
final class Direction {
  static final Vocabulary FALLS =
      Vocabulary.of(
          "fall", "drop", "decreas", "reduc", "cut ", "cuts ", "lower", "shrink", "down ", "sink",
          "daal", "dalen", "daling", "vermind", "afneem", "afname", "terug", "omlaag", "zak",
          "verlaag", "korter");
  static final Vocabulary RISES =
      Vocabulary.of(
          "rise", "rising", "grow", "increas", "climb", "raise", "up ", "gain", "stijg", "groei",
          "toeneem", "toename", "omhoog", "verhoog", "meer ");

  private Direction() {}
}
