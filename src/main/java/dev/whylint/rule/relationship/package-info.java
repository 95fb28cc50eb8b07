/**
 * Can the message be heard? One class a rule of the family. Internal: nothing of it reaches the
 * client. Knows the brief and the facts, and no other rule.
 */
@NullMarked
package dev.whylint.rule.relationship;

import org.jspecify.annotations.NullMarked;
