package dev.whylint.brief;

import dev.whylint.brief.quantity.Quantity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A figure as the brief has it.
 *
 * @param text the words in the file
 * @param value what they were understood as, null where they hold no figure (a placeholder, words)
 */
public record Figure(Text text, @Nullable Quantity value) {
  /** The quantity, where one could be read. */
  public Optional<Quantity> quantity() {
    return Optional.ofNullable(value);
  }
}
