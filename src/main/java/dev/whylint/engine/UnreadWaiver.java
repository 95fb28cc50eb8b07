package dev.whylint.engine;

import dev.whylint.brief.Anchor;

/**
 * A comment that calls for this tool and cannot be read as a waiver.
 *
 * @param found the words that stand there
 * @param nearest the likeliest right word, empty where none is near
 */
public record UnreadWaiver(Kind kind, Anchor at, String found, String nearest) {
  /** What is wrong with it. */
  public enum Kind {
    /** Another word than {@code ignore}. */
    WORD,
    /** No rule is named. */
    NO_RULE,
    /** No reason is given; {@code found} are the rules. */
    NO_REASON,
    /** The date of {@code until=} cannot be read. */
    DATE,
    /** A key other than {@code until=} and {@code by=}. */
    KEY
  }
}
