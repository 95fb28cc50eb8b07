package dev.whylint.source;

/**
 * One piece of text, as YAML presents it: quotes resolved, block scalars folded, never typed.
 *
 * @param text the content; empty where the value was left out
 * @param plain whether it was written without quotes and not as a block
 * @param place where it stands; a left-out value stands right behind its colon or dash
 */
public record Scalar(String text, boolean plain, Place place) implements Node {}
