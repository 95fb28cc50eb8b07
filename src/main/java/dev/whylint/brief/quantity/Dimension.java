package dev.whylint.brief.quantity;

/** What a quantity measures; each dimension has the one base unit that its comment names. */
public enum Dimension {
  /** Things counted, base 1. */
  COUNT,
  /** A share or a rate in hundredths, base one percent. */
  PERCENT,
  /** Elapsed calendar time, base one second. */
  TIME,
  /** Work, base one person-day of eight hours. */
  EFFORT,
  /** Money, base one of the currency that the unit names. */
  MONEY,
  /** Information, base one bit. */
  DATA,
  /** Length, base one metre. */
  DISTANCE,
  /** Size of software: function points, thousands of lines of code, or story points. */
  SIZE
}
