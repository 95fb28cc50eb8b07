/**
 * Hears in what tone people speak of each other: contempt, and payment used as a threat. Knows
 * tokens and word lists, and neither rules nor the relationship they are judged in.
 */
@NullMarked
package dev.whylint.analysis.tone;

import org.jspecify.annotations.NullMarked;
