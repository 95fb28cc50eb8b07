package dev.whylint.analysis.text;

import java.util.List;

/** Tells which words name people or groups of people. */
final class People {

  private final Lexicons lexicons;
  private final Compounds compounds;

  People(Lexicons lexicons, Compounds compounds) {
    this.lexicons = lexicons;
    this.compounds = compounds;
  }

  /** Whether the word names a person, a role or a group. */
  boolean isPerson(Word word) {
    return isKnown(word) || isCompoundPerson(word);
  }

  /** Whether they are customers, patients, citizens: people whom nobody can instruct. */
  boolean isOutsider(Word word) {
    return lexicons.set(Lexicon.OUTSIDER_WORDS).contains(word);
  }

  private boolean isKnown(Word word) {
    return lexicons.set(Lexicon.PERSON_WORDS).contains(word) || isOutsider(word);
  }

  private boolean isCompoundPerson(Word word) {
    if (!word.token().isWordLike()) {
      return false;
    }
    List<String> parts = compounds.parts(word.lower());
    String head = parts.get(parts.size() - 1);
    return parts.size() > 1
        && (lexicons.set(Lexicon.PERSON_WORDS).contains(head)
            || lexicons.set(Lexicon.OUTSIDER_WORDS).contains(head));
  }
}
