/**
 * The odds of a date and of a budget, from plain estimates, a team over time and a rate, with what
 * drives them and what would mend them. It knows no brief, no rule and no words for a person.
 */
@NullMarked
package dev.whylint.analysis.forecast;

import org.jspecify.annotations.NullMarked;
