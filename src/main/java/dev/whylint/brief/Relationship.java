package dev.whylint.brief;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How we stand with the client. Internal: never shown in a report for the client.
 *
 * @param trust how far they believe us, 1 to 5
 * @param respect both ways, 1 to 5
 * @param candour whether we can say no and be heard, 1 to 5
 * @param saidByUs remarks heard in our own office
 * @param badNews how a hard message will be brought
 */
public record Relationship(
    Anchor at,
    @Nullable State state,
    @Nullable Integer trust,
    @Nullable Integer respect,
    @Nullable Integer candour,
    @Nullable Day since,
    List<Incident> history,
    List<Text> saidByUs,
    List<Text> saidByClient,
    @Nullable BadNews badNews) {
  private static final int LOW = 2;

  /** Whether it is strained or broken, or a score of it is 2 or less. */
  public boolean isStrained() {
    return state == State.STRAINED
        || state == State.BROKEN
        || isLow(trust)
        || isLow(respect)
        || isLow(candour);
  }

  /** Whether a score is given and is 2 or less. */
  public static boolean isLow(@Nullable Integer score) {
    return score != null && score <= LOW;
  }

  /** The state of the relationship in one word. */
  public enum State implements Keyword {
    NEW,
    EXCELLENT,
    GOOD,
    STRAINED,
    BROKEN
  }

  /** Something that happened between us; {@code settled} is null where the brief does not say. */
  public record Incident(Anchor at, Text what, @Nullable Day when, @Nullable Boolean settled)
      implements Item {}

  /** Who brings a hard message to whom, how and before when. */
  public record BadNews(Anchor at, @Nullable Text to, @Nullable Text how, @Nullable Day before) {}
}
