/**
 * What they want, or what they asked for? One class a rule of the family. Knows the brief and the
 * facts, and no other rule.
 */
@NullMarked
package dev.whylint.rule.need;

import org.jspecify.annotations.NullMarked;
