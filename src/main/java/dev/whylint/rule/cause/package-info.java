/**
 * Is this a cure, or a plaster? One class a rule of the family. Knows the brief and the facts, and
 * no other rule.
 */
@NullMarked
package dev.whylint.rule.cause;

import org.jspecify.annotations.NullMarked;
