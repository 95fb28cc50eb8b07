/**
 * The catalogue of rules and one class a rule, in a package a family. Knows nothing of how findings
 * are shown.
 */
@NullMarked
package dev.whylint.rule;

import org.jspecify.annotations.NullMarked;
