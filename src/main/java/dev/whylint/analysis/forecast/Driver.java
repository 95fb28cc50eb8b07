package dev.whylint.analysis.forecast;

import java.util.Optional;

/**
 * How much of the uncertainty comes from one input.
 *
 * @param work the id of the work, or empty for what moves all estimates together
 * @param varianceShare of the finish's variance, 0 to 1; all drivers make 1, or 0 if all is certain
 */
public record Driver(Optional<String> work, double varianceShare) {}
