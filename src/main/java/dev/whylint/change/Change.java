package dev.whylint.change;

import dev.whylint.brief.Anchor;
import dev.whylint.engine.Phrase;
import dev.whylint.source.Place;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is otherwise in the new version.
 *
 * @param at the id of the item, or the name of the section
 * @param path the JSON pointer, in the old version where the thing is gone, else in the new
 * @param before where it stood in the old version; null where it did not
 * @param after where it stands in the new version; null where it does not
 * @param numbers the figures, in base units: money in its currency, time in days, shares as written
 */
public record Change(
    Kind kind,
    String at,
    String path,
    Phrase message,
    @Nullable Place before,
    @Nullable Place after,
    Map<String, Object> numbers) {
  /** A promise that is harder now, at a key of an item or section of the new version. */
  static Change harder(Anchor at, String key, Phrase message) {
    String path = at.path() + "/" + key;
    return new Change(Kind.HARDENED, at.id(), path, message, null, at.place(), Map.of());
  }

  /** What sort of change it is. */
  public enum Kind {
    /** It is gone, and nothing says why. */
    DELETED,
    /** It promises more, sooner, for less, or more surely. */
    HARDENED,
    /** A figure is another one. */
    DRIFTED;

    /** The word in JSON. */
    public String word() {
      return switch (this) {
        case DELETED -> "deleted";
        case HARDENED -> "hardened";
        case DRIFTED -> "drifted";
      };
    }
  }
}
