/**
 * What a team decides about its own briefs: {@code .whylint.yaml}, where it is found, what it
 * extends and what it makes of each rule. Knows the names of the rules it is given, and no rule.
 */
@NullMarked
package dev.whylint.settings;

import org.jspecify.annotations.NullMarked;
