package dev.whylint.brief;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What someone must be able to do, without saying how. */
public record Need(
    Anchor at,
    @Nullable Text who,
    Text what,
    @Nullable Text why,
    @Nullable Priority priority,
    List<Link> stemsFrom,
    @Nullable Text acceptance)
    implements Item {

  /** MoSCoW priority. */
  public enum Priority implements Keyword {
    MUST,
    SHOULD,
    COULD,
    WONT
  }

  /** Whether it is a must. */
  public boolean isMust() {
    return priority == Priority.MUST;
  }
}
