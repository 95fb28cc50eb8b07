package dev.whylint.analysis.forecast;

/** How the finish of a plan was found: by a sum or by draws. */
sealed interface FinishModel permits Draws, SummedFinish {
  /** Working days from the start to the finish. */
  Outcome days();

  /** Person-days of all works together. */
  Outcome effort();

  /** The share of the scope that fits in these working days with these odds; may exceed 1. */
  double scopeFor(double odds, double withinDays);

  /** How many draws were made; 0 for none. */
  int samples();
}
