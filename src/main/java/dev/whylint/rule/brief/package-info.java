/**
 * Can the brief be read? One class a rule of the family. Knows the brief and the facts, and no
 * other rule.
 */
@NullMarked
package dev.whylint.rule.brief;

import org.jspecify.annotations.NullMarked;
