package dev.whylint.brief;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the client says is wrong.
 *
 * @param cost what it costs to leave it as it is
 * @param mandate a law, ruling or policy that asks for action by itself
 */
public record Problem(
    Anchor at,
    @Nullable Text statement,
    @Nullable Figure cost,
    List<Symptom> symptoms,
    List<Cause> causes,
    List<Tried> tried,
    @Nullable Text mandate) {
  private static final Set<String> NONE = Set.of("", "none", "no", "geen", "nee", "false");

  /** Whether a law, ruling or policy asks for action by itself. */
  public boolean hasMandate() {
    return mandate != null && !NONE.contains(mandate.value().toLowerCase(Locale.ROOT));
  }
}
