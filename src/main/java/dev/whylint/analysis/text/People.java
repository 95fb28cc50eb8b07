package dev.whylint.analysis.text;

/** Tells which words name people or groups of people. */
final class People {

  private final Lexicons lexicons;

  People(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  /** Whether the word names a person, a role or a group. */
  boolean isPerson(Word word) {
    return lexicons.set(Lexicon.PERSON_WORDS).contains(word) || isOutsider(word);
  }

  /** Whether they are customers, patients, citizens: people whom nobody can instruct. */
  boolean isOutsider(Word word) {
    return lexicons.set(Lexicon.OUTSIDER_WORDS).contains(word);
  }
}
