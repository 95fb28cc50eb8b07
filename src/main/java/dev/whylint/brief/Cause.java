package dev.whylint.brief;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cause of symptoms or of other causes; one that nothing explains further is a root cause.
 *
 * @param explains ids of symptoms and causes
 * @param share the part of the symptom that this cause accounts for
 * @param loop whether it is part of a feedback loop that is meant
 */
public record Cause(
    Anchor at,
    Text what,
    List<Link> explains,
    @Nullable Figure share,
    List<Text> evidence,
    @Nullable Kind kind,
    boolean loop)
    implements Item {

  // See Place: written out to save time at the start. No two causes of a brief share a place.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Cause cause
        && at.place().equals(cause.at.place())
        && at.path().equals(cause.at.path())
        && what.value().equals(cause.what.value());
  }

  @Override
  public int hashCode() {
    return at.path().hashCode();
  }

  /** What kind of thing the cause is. */
  public enum Kind implements Keyword {
    PEOPLE,
    PROCESS,
    POLICY,
    TOOL,
    DATA,
    ENVIRONMENT,
    INCENTIVE
  }
}
