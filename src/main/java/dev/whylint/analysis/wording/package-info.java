/**
 * What is loose in the wording of a sentence: one pure checker a smell, and the word lists they
 * use. Knows sentences, tokens and the brief's texts, and no rule, message or severity.
 */
@NullMarked
package dev.whylint.analysis.wording;

import org.jspecify.annotations.NullMarked;
