/**
 * Who pays when it turns out otherwise? One class a rule of the family. Knows the brief and the
 * facts, and no other rule.
 */
@NullMarked
package dev.whylint.rule.contract;

import org.jspecify.annotations.NullMarked;
