/**
 * Conditions of house rules in the Common Expression Language (CEL): checked against the shape of a
 * brief when they are read, and stopped after a number of steps when they run. The only place that
 * loads the CEL library.
 */
@NullMarked
package dev.whylint.house.expression;

import org.jspecify.annotations.NullMarked;
