package dev.whylint.brief;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One part of the solution.
 *
 * @param addresses ids of causes, symptoms or needs
 * @param cost money other than effort: licences, hardware
 * @param readyBy when people can use it
 */
public record Part(
    Anchor at,
    Text what,
    @Nullable Kind kind,
    List<Link> addresses,
    @Nullable Figure effort,
    @Nullable Figure cost,
    @Nullable Day readyBy,
    List<Link> dependsOn)
    implements Item {

  /** What kind of remedy it is. */
  public enum Kind implements Keyword {
    SOFTWARE,
    AUTOMATION,
    REDESIGN,
    REMOVAL,
    PROCESS,
    STAFFING,
    TRAINING,
    POLICY,
    LAW,
    GATE,
    REMINDER,
    MONITORING,
    DATA,
    INFRASTRUCTURE,
    CONTRACT,
    OTHER
  }
}
