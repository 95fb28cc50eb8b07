package dev.whylint.brief;

import org.jspecify.annotations.Nullable;

/** What is taken for granted; {@code checked} is null where the brief does not say. */
public record Assumption(
    Anchor at, Text what, @Nullable Text owner, @Nullable Day checkBy, @Nullable Checked checked)
    implements Item {

  /** Whether it was checked, and held. */
  public enum Checked implements Keyword {
    TRUE,
    FALSE,
    FAILED
  }
}
