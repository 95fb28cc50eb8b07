package dev.whylint.brief;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who asks.
 *
 * @param sponsor who decides and pays
 * @param contacts whom we talk to
 */
public record Client(
    Anchor at,
    @Nullable Text name,
    @Nullable Text sector,
    @Nullable Text sponsor,
    List<Text> contacts) {}
