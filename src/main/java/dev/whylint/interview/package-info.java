/**
 * The interview that writes a brief: which question is next, what an answer was understood to be,
 * and what of it goes into the text. Knows no rule and no command; it is told what to speak through
 * and where to keep its answers.
 */
@NullMarked
package dev.whylint.interview;

import org.jspecify.annotations.NullMarked;
