/**
 * The commands, one small class each. Knows arguments, streams and exit codes, and leaves the rest
 * to the rooms below.
 */
@NullMarked
package dev.whylint.cli;

import org.jspecify.annotations.NullMarked;
