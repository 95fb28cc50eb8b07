/**
 * Changes to the text of a brief that leave the rest of it as it stands, and the guide to what can
 * stand where. Knows the format, and nothing of what a brief means.
 */
@NullMarked
package dev.whylint.brief.edit;

import org.jspecify.annotations.NullMarked;
