package dev.whylint.brief;

import dev.whylint.brief.quantity.DateValue;
import org.jspecify.annotations.Nullable;

/**
 * A date as the brief has it: a day, a month, a quarter, or a span after the start.
 *
 * @param text the words in the file
 * @param value what they were understood as, null for a placeholder
 */
public record Day(Text text, @Nullable DateValue value) {}
