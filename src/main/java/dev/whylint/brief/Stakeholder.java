package dev.whylint.brief;

import org.jspecify.annotations.Nullable;

/**
 * Someone who uses, pays for, runs, decides on or is affected by the solution.
 *
 * @param involved null where the brief does not say
 * @param response what is done about their stance
 */
public record Stakeholder(
    Anchor at,
    Text who,
    @Nullable Role role,
    @Nullable Boolean involved,
    @Nullable Stance stance,
    @Nullable Text response) {

  /** The part that they play. */
  public enum Role implements Keyword {
    USER,
    SPONSOR,
    OWNER,
    OPERATOR,
    AFFECTED,
    DECIDER
  }

  /** How they stand towards the solution. */
  public enum Stance implements Keyword {
    FOR,
    NEUTRAL,
    AGAINST,
    UNKNOWN
  }
}
