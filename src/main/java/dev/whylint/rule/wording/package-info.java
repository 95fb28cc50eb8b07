/**
 * Will both sides read the same? One class a rule of the family. Knows the brief and the facts, and
 * no other rule.
 */
@NullMarked
package dev.whylint.rule.wording;

import org.jspecify.annotations.NullMarked;
