/** One class an output format, made from a result. Knows nothing of how findings come about. */
@NullMarked
package dev.whylint.report;

import org.jspecify.annotations.NullMarked;
