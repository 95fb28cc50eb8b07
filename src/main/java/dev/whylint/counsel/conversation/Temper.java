package dev.whylint.counsel.conversation;

import dev.whylint.brief.Relationship;
import org.jspecify.annotations.Nullable;

/** How things stand between us, as far as it decides how one speaks. */
public enum Temper {
  /** The brief does not say. */
  UNKNOWN,
  /** No history, and so no credit. */
  NEW,
  /** Enough trust to be blunt, and to say yes too easily. */
  EXCELLENT,
  /** A hard message is heard if it is brought with care. */
  GOOD,
  /** A hard message is heard as an attack. */
  STRAINED,
  /** Nothing is heard before something is put right. */
  BROKEN;

  /** The temper of a relationship; a low score weighs as strained, whatever the word beside it. */
  public static Temper of(@Nullable Relationship relationship) {
    if (relationship == null) {
      return UNKNOWN;
    }
    Relationship.State state = relationship.state();
    if (state == Relationship.State.BROKEN) {
      return BROKEN;
    }
    if (relationship.isStrained()) {
      return STRAINED;
    }
    return state == null
        ? UNKNOWN
        : switch (state) {
          case NEW -> NEW;
          case EXCELLENT -> EXCELLENT;
          case GOOD -> GOOD;
          case STRAINED -> STRAINED;
          case BROKEN -> BROKEN;
        };
  }
}
