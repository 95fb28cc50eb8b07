package dev.whylint.brief;

import dev.whylint.source.Place;

/**
 * Where in a brief something stands, so that a finding can point at it.
 *
 * @param id the item's id, or the section's name ({@code plan}, {@code contract.rework}) where a
 *     whole section is meant
 * @param path the JSON pointer, such as {@code /problem/causes/0}
 * @param place the words to mark; for what is absent, the place where it would go
 */
public record Anchor(String id, String path, Place place) {}
