package dev.whylint.analysis.wording;

/** The ways in which a sentence can be read by two people as two things. */
public enum Smell {
  /** A property without a measure. */
  VAGUE,
  /** A promise that nothing will ever go wrong. */
  ABSOLUTE,
  /** Words that let the promise lapse. */
  LOOPHOLE,
  /** The best of an unnamed set. */
  SUPERLATIVE,
  /** More or less than something unnamed. */
  COMPARATIVE,
  /** A matter of taste. */
  SUBJECTIVE,
  /** A verb that binds nobody to a result. */
  WEAK_VERB,
  /** Both, or one of the two. */
  AMBIGUOUS_CONJUNCTION,
  /** A list without an end. */
  OPEN_LIST,
  /** Something is done, and nobody does it. */
  PASSIVE,
  /** A number that is not given. */
  UNQUANTIFIED,
  /** A word that stands for one of two things. */
  PRONOUN,
  /** Capitals that the brief does not explain. */
  ACRONYM,
  /** Two requirements in one. */
  COMPOUND,
  /** A word that sells and says nothing. */
  BUZZWORD,
  /** More than can be held in mind. */
  TOO_LONG
}
