package dev.whylint.analysis.wording;

import org.jspecify.annotations.Nullable;

/** Finds one smell in a sentence. Pure: the same sentence gives the same answer. */
@FunctionalInterface
interface Checker {
  /** The first place where the sentence has the smell, null where it has none. */
  @Nullable Match in(SentenceTokens sentence);
}
