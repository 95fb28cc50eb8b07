package dev.whylint.lsp;

import java.util.List;
import java.util.Set;

/**
 * Where in a document somebody is typing.
 *
 * @param kind what can be typed there
 * @param path the keys that lead there; for a value, its own key is the last
 * @param from the offset at which the word being typed begins, in UTF-16 units
 * @param typed the word so far
 * @param present the keys that stand in the same map
 */
record Spot(Kind kind, List<String> path, int from, String typed, Set<String> present) {
  /** What can be typed at a place. */
  enum Kind {
    KEY,
    VALUE,
    /** The start of an item or of a value on a line of its own. */
    EITHER,
    COMMENT
  }

  /** A place where nothing can be completed, such as in the middle of a text. */
  static Spot nowhere(int at) {
    return new Spot(Kind.COMMENT, List.of(), at, "", Set.of());
  }

  boolean mayBeKey() {
    return kind == Kind.KEY || kind == Kind.EITHER;
  }

  boolean mayBeValue() {
    return kind == Kind.VALUE || kind == Kind.EITHER;
  }
}
