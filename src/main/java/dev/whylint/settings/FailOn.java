package dev.whylint.settings;

import dev.whylint.engine.Severity;
import org.jspecify.annotations.Nullable;

/**
 * From which severity up a finding fails a run.
 *
 * @param from null: never
 */
public record FailOn(@Nullable Severity from) {
  /** The word for never. */
  public static final String NEVER = "never";

  /** Whether a finding of this severity fails the run. */
  public boolean fails(Severity severity) {
    return from != null && severity.atLeast(from);
  }

  /** As it is written. */
  public String word() {
    return from == null ? NEVER : from.word();
  }
}
