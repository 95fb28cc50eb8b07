/**
 * What a rule and a finding are, and how rules are run over a brief and weighed into a verdict.
 * Knows no single rule and no output format.
 */
@NullMarked
package dev.whylint.engine;

import org.jspecify.annotations.NullMarked;
