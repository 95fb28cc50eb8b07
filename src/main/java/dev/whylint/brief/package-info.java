/**
 * The brief as records that mirror the format one to one, each value with its place. Knows how to
 * read a YAML tree and nothing of judging it.
 */
@NullMarked
package dev.whylint.brief;

import org.jspecify.annotations.NullMarked;
