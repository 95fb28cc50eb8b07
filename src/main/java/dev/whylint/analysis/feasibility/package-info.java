/**
 * The arithmetic of promises: one small model a file, from plain numbers with their units to the
 * sum a message can print. It knows no brief, no rule and no severity, and never guesses an input.
 *
 * <p>Units are SI (seconds, bits, metres) beside days, person-days and shares from 0 to 1; a model
 * whose published formula is dimensioned otherwise says so in its parameter names. Every model
 * throws {@link IllegalArgumentException} on a value that is not finite or lies outside the range
 * it documents, and returns neither NaN nor an infinity. Where a tool default enters a sum, the
 * result also carries the same sum with the kindest value, since a default proves nothing
 * impossible.
 */
@NullMarked
package dev.whylint.analysis.feasibility;

import org.jspecify.annotations.NullMarked;
