/**
 * What several rules share: the causal map, arithmetic of feasibility, understanding of text. Knows
 * the brief and no rule.
 */
@NullMarked
package dev.whylint.analysis;

import org.jspecify.annotations.NullMarked;
