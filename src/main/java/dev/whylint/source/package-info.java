/**
 * Files as text with places: the YAML tree in which every key, value and comment knows its line and
 * column. Knows nothing of briefs.
 */
@NullMarked
package dev.whylint.source;

import org.jspecify.annotations.NullMarked;
