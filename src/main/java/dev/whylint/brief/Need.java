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

  /** Whether nothing is said of it but what it is. */
  public boolean isBare() {
    return who == null
        && why == null
        && priority == null
        && acceptance == null
        && stemsFrom.isEmpty();
  }

  /** Whether it is a must. */
  public boolean isMust() {
    return priority == Priority.MUST;
  }
}
