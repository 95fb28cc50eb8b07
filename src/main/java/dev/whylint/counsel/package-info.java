/**
 * What to do with the findings of a brief: how to say the verdict, which ways are left, what can be
 * kept, who owes what, and how to bring it. Words as data; knows no single rule and no output
 * format.
 */
@NullMarked
package dev.whylint.counsel;

import org.jspecify.annotations.NullMarked;
