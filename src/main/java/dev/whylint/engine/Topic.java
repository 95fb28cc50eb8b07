package dev.whylint.engine;

/** What several rules ask after, so that it is asked once. */
public enum Topic {
  /** The work, the time, the people and the money do not fit each other. */
  WHAT_GIVES;

  /** The question that stands for those of its rules. */
  public Phrase ask() {
    return switch (this) {
      case WHAT_GIVES ->
          Phrase.of(
              "The work, the date, the people and the money do not fit each other yet. Which of"
                  + " them may change, which may not, and who decides that?",
              "Het werk, de datum, de mensen en het geld passen nog niet bij elkaar. Wat daarvan"
                  + " mag veranderen, wat niet, en wie beslist daarover?");
    };
  }
}
