package dev.whylint.analysis.wording;

/** How the finite verbs of a language look. */
interface VerbShapes {
  /**
   * The verb before {@code and} that the word behind it continues.
   *
   * @param and index of the conjunction
   * @param second index of the word behind it
   * @return the index of the earlier verb, or -1 where the second word is no verb with an object
   */
  int first(SentenceTokens sentence, int and, int second);
}
