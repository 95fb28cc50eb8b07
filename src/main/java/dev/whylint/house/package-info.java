/**
 * Rules that a team writes for itself: the brief as such a rule sees it, the conditions and word
 * lists, and what they say. Knows nothing of the file that they are written in, and runs none of
 * them beyond a fixed number of steps.
 */
@NullMarked
package dev.whylint.house;

import org.jspecify.annotations.NullMarked;
