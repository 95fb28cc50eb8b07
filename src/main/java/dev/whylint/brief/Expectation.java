package dev.whylint.brief;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the client expects of the solution, as far as it can be held to it.
 *
 * @param addressable the share of the baseline that the solution can touch at all
 * @param confidence the client's own word for it
 * @param inputs the figures of a kind of its own (availability, recovery, latency …)
 */
public record Expectation(
    Anchor at,
    @Nullable Text who,
    Text what,
    @Nullable Text metric,
    @Nullable Figure baseline,
    @Nullable Figure target,
    @Nullable Day by,
    @Nullable Text measuredBy,
    @Nullable Figure sample,
    @Nullable Figure addressable,
    List<Link> reliesOn,
    @Nullable Confidence confidence,
    Inputs inputs)
    implements Item {

  /** How sure the client says to be. */
  public enum Confidence implements Keyword {
    HOPED,
    LIKELY,
    CERTAIN,
    GUARANTEED
  }
}
