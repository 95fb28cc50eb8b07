/**
 * Numbers, money, rates, ranges, dates and placeholders as people write them in English and Dutch.
 * Knows plain text and nothing of YAML, of the keys of a brief or of any rule.
 */
@NullMarked
package dev.whylint.brief.quantity;

import org.jspecify.annotations.NullMarked;
