package dev.whylint.analysis.wording;

import org.jspecify.annotations.Nullable;

/**
 * Finds sentences of more than 40 words. Guides to plain language ask for 15 to 25 on average; the
 * bound is set well above that, by judgement, so that only what nobody reads in one go is named.
 */
final class LengthChecker implements Checker {
  /** The longest sentence that is let be, in words. */
  static final int MOST_WORDS = 40;

  @Override
  public @Nullable Match in(SentenceTokens sentence) {
    return sentence.words() > MOST_WORDS ? Match.of(0, sentence.size()) : null;
  }
}
