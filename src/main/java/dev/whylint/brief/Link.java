package dev.whylint.brief;

import dev.whylint.source.Place;

/** A link by id to another item of the same brief. */
public record Link(String id, Place place) {}
