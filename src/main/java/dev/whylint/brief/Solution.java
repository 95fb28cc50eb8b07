package dev.whylint.brief;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is proposed.
 *
 * @param alternatives what else was weighed, doing nothing included
 * @param rehearsed whether the switch was rehearsed with a way back; null where it is not said
 */
public record Solution(
    Anchor at,
    @Nullable Text summary,
    @Nullable ProposedBy proposedBy,
    @Nullable Invested invested,
    List<Part> parts,
    List<Alternative> alternatives,
    List<Text> outOfScope,
    @Nullable Rollout rollout,
    @Nullable Boolean rehearsed,
    List<Quote> quotes,
    @Nullable Advice advisedBy) {

  /** Whether anything is proposed at all. */
  public boolean isGiven() {
    return summary != null || !parts.isEmpty();
  }

  /** The words for the whole: the summary, or what the first part says. */
  public Text name() {
    if (summary != null) {
      return summary;
    }
    return parts.isEmpty() ? new Text("", at.place()) : parts.get(0).what();
  }

  /** Who proposed the solution. */
  public enum ProposedBy implements Keyword {
    CLIENT,
    CONSULTANT,
    BOTH
  }

  /** How it comes into use. */
  public enum Rollout implements Keyword {
    PILOT,
    PHASED,
    PARALLEL,
    BIG_BANG,
    UNKNOWN
  }

  /** What the client has already put into this proposal. */
  public record Invested(Anchor at, @Nullable Figure money, @Nullable Figure time) {}

  /** Something else that was weighed, and the verdict on it. */
  public record Alternative(Anchor at, Text what, @Nullable Text verdict) implements Item {}

  /** A total bid or quoted. */
  public record Quote(Anchor at, @Nullable Text by, @Nullable Figure price) {}

  /** Who chose the solution, and whether they earn by it. */
  public record Advice(Anchor at, @Nullable Text who, @Nullable Boolean sellsIt) {}
}
