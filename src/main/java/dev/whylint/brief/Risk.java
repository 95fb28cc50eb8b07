package dev.whylint.brief;

import org.jspecify.annotations.Nullable;

/** What may go wrong, and what is done about it. */
public record Risk(
    Anchor at,
    Text what,
    @Nullable Level likelihood,
    @Nullable Level impact,
    @Nullable Text response)
    implements Item {

  /** A rough measure of likelihood or impact. */
  public enum Level implements Keyword {
    LOW,
    MEDIUM,
    HIGH
  }

  /** Impact high and likelihood not low, by the rule catalogue's definition. */
  public boolean isHigh() {
    return impact == Level.HIGH && likelihood != Level.LOW;
  }

  /** Whether something is done about it. */
  public boolean isAnswered() {
    return response != null && !response.isEmpty();
  }
}
