package dev.whylint.brief;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * In which time, for which money, with which people.
 *
 * @param fixed what the client will not move
 * @param rate of one person, to tie effort to budget
 * @param type class for optimism bias
 * @param history own comparable projects
 */
public record Plan(
    Anchor at,
    @Nullable Day start,
    @Nullable Day deadline,
    List<Fixed> fixed,
    @Nullable Figure budget,
    @Nullable Figure rate,
    @Nullable Team team,
    @Nullable Figure size,
    @Nullable Figure velocity,
    @Nullable Type type,
    @Nullable Figure contingency,
    List<Reference> reference,
    List<Past> history,
    List<Milestone> milestones,
    @Nullable Decisions decisions) {

  /** What will not move. */
  public enum Fixed implements Keyword {
    SCOPE,
    DATE,
    PRICE,
    QUALITY
  }

  /** Class of project for the official uplifts against optimism bias. */
  public enum Type implements Keyword {
    STANDARD_BUILDING,
    NON_STANDARD_BUILDING,
    STANDARD_CIVIL,
    NON_STANDARD_CIVIL,
    EQUIPMENT_DEVELOPMENT,
    OUTSOURCING
  }

  /** Who does the work. */
  public record Team(
      Anchor at,
      @Nullable Figure size,
      @Nullable Day from,
      List<Joining> joining,
      @Nullable Figure availability) {}

  /** People who come later. */
  public record Joining(Anchor at, @Nullable Figure people, @Nullable Day from) {}

  /** A finished case, or advice with the adviser's name. */
  public record Reference(
      Anchor at, Text what, @Nullable Figure duration, @Nullable Figure cost, @Nullable Text source)
      implements Item {}

  /** A comparable project of our own: what was planned and what it took. */
  public record Past(Anchor at, Text what, @Nullable Figure planned, @Nullable Figure actual)
      implements Item {}

  /** A point on the way. */
  public record Milestone(
      Anchor at, Text what, @Nullable Day by, @Nullable Figure odds, List<Link> after)
      implements Item {}

  /** What the client must decide, and how fast it does. */
  public record Decisions(
      Anchor at, @Nullable Figure count, @Nullable Figure turnaround, @Nullable Figure parallel) {}
}
