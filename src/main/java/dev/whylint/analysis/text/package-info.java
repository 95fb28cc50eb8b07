/**
 * Understands short English and Dutch texts by the meaning of their parts: tokens, stems, compounds
 * and word lists, no model. Knows nothing of briefs, of rules or of findings.
 */
@NullMarked
package dev.whylint.analysis.text;

import org.jspecify.annotations.NullMarked;
