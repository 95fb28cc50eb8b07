package dev.whylint.analysis.forecast;

import dev.whylint.analysis.feasibility.Require;
import java.time.LocalDate;

/**
 * People who join the team together and stay.
 *
 * @param from their first day; before the plan's start they are there at the start, ramp included
 * @param people count, fractions allowed, zero or more
 * @param availability share of their days that reaches the work, 0 to 1
 * @param rampWeeks until they produce in full, in a straight line from nothing, 0 to 520
 */
public record TeamStep(LocalDate from, double people, double availability, double rampWeeks) {
  /** Checks the ranges. */
  public TeamStep {
    Require.within("people", people, 0, 1e9);
    Require.share("availability", availability);
    Require.within("rampWeeks", rampWeeks, 0, 520);
  }
}
