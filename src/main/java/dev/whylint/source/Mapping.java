package dev.whylint.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keys with their values. Each key occurs once: of duplicates the first is kept.
 *
 * @param entries the pairs in the order of the file
 * @param flow whether it is written in braces
 * @param place from the first key or brace to the end of the last value or brace
 */
public record Mapping(List<Entry> entries, boolean flow, Place place) implements Node {

  /** Takes a copy of the entries. */
  public Mapping {
    entries = List.copyOf(entries);
  }

  /** The entry under a key, or null; takes time linear in the number of entries. */
  public @Nullable Entry get(String key) {
    for (Entry entry : entries) {
      if (entry.key().text().equals(key)) {
        return entry;
      }
    }
    return null;
  }
}
