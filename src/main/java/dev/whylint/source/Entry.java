package dev.whylint.source;

/**
 * One pair of a mapping.
 *
 * @param key the key, which is always text
 * @param value the value; an empty plain scalar where it was left out
 */
public record Entry(Scalar key, Node value) {}
