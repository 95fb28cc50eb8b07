package dev.whylint.counsel;

import dev.whylint.engine.Phrase;

/**
 * A way on, to be chosen from.
 *
 * @param what it comes to, with the numbers where there are any
 * @param cost what it asks of us or of the client
 */
public record Choice(Kind kind, Phrase title, Phrase what, Phrase cost) {
  /** What gives way. */
  public enum Kind {
    /** The causes that are left. */
    ROOT,
    /** The order: look first, promise after. */
    ANALYSIS,
    /** Everything at once. */
    STAGES,
    /** What is built. */
    SCOPE,
    /** The date. */
    TIME,
    /** The people. */
    PEOPLE,
    /** The money. */
    MONEY,
    /** What is promised. */
    TARGET,
    /** Nothing: the measure for the others. */
    WAIT
  }
}
