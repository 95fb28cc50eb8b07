package dev.whylint.brief;

import org.jspecify.annotations.Nullable;

/** What was tried before, and what came of it; {@code worked} is null where it is not said. */
public record Tried(Anchor at, Text what, @Nullable Text result, @Nullable Worked worked)
    implements Item {

  /** Whether it worked. */
  public enum Worked implements Keyword {
    TRUE,
    PARTLY,
    FALSE
  }
}
