package dev.whylint.counsel.conversation;

import dev.whylint.engine.Phrase;

/** One thing to do, to say aloud, or to leave unsaid. */
public record Line(Kind kind, Phrase words) {
  /** Which of these. */
  public enum Kind {
    DO,
    SAY,
    AVOID
  }

  static Line act(String en, String nl, Object... args) {
    return new Line(Kind.DO, Phrase.of(en, nl, args));
  }

  static Line say(String en, String nl, Object... args) {
    return new Line(Kind.SAY, Phrase.of(en, nl, args));
  }

  static Line avoid(String en, String nl, Object... args) {
    return new Line(Kind.AVOID, Phrase.of(en, nl, args));
  }
}
