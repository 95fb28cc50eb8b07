/**
 * What happened between two versions of a brief: answers, silent deletions, harder promises, drift.
 * It compares two checked briefs and knows nothing of files, of revisions or of how it is shown.
 */
@NullMarked
package dev.whylint.change;

import org.jspecify.annotations.NullMarked;
