package dev.whylint.engine;

import dev.whylint.brief.Keyword;

/** How much a finding weighs, the heaviest first. */
public enum Severity implements Keyword {
  /** Do not sign before this is settled. */
  BLOCKER,
  /** Settle it, or sign with a condition on it. */
  MAJOR,
  /** Worth mending. */
  MINOR,
  /** Good to know. */
  INFO;

  /** Whether this weighs as much as the other, or more. */
  public boolean atLeast(Severity other) {
    return compareTo(other) <= 0;
  }

  /** The lighter of the two. */
  public Severity cappedBy(Severity most) {
    return atLeast(most) ? most : this;
  }
}
