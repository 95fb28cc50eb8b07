/**
 * Can it be done at all? One class a rule of the family. Knows the brief and the facts, and no
 * other rule.
 */
@NullMarked
package dev.whylint.rule.expectation;

import org.jspecify.annotations.NullMarked;
