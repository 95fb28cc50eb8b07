package dev.whylint.brief;

import dev.whylint.source.Place;

/**
 * A free text of the brief with the place where it stands.
 *
 * @param value the text, white space at its ends taken off; empty where the brief has none
 */
public record Text(String value, Place place) {
  /** Whether there is nothing to read. */
  public boolean isEmpty() {
    return value.isEmpty();
  }
}
