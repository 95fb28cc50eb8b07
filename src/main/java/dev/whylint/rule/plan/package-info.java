/**
 * In that time, for that money, with those people? One class a rule of the family. Knows the brief
 * and the facts, and no other rule.
 */
@NullMarked
package dev.whylint.rule.plan;

import org.jspecify.annotations.NullMarked;
