package dev.whylint.brief;

import org.jspecify.annotations.Nullable;

/** What must come from others, and by when. */
public record Dependency(Anchor at, Text what, @Nullable Text from, @Nullable Day by)
    implements Item {}
