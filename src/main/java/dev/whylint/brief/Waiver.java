package dev.whylint.brief;

import org.jspecify.annotations.Nullable;

/**
 * A finding that was looked at and accepted.
 *
 * @param rule the rule's name, {@code family/rule}
 * @param item the id or section that it holds for; null for the whole brief
 * @param because the reason; a waiver without one does not count
 */
public record Waiver(
    Anchor at,
    @Nullable Text rule,
    @Nullable Text item,
    @Nullable Text because,
    @Nullable Text by,
    @Nullable Day until) {}
