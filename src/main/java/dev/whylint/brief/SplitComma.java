package dev.whylint.brief;

import dev.whylint.source.Place;
import dev.whylint.source.Scalar;
import dev.whylint.source.Sequence;

/** Recognises a comma that YAML took for a separator and its author for part of a number. */
final class SplitComma {
  private SplitComma() {}

  /** Whether the item of a flow list is the tail of a number that its neighbour begins. */
  static boolean inList(Sequence list, int i) {
    return list.flow()
        && i > 0
        && list.items().get(i - 1) instanceof Scalar before
        && list.items().get(i) instanceof Scalar now
        && before.plain()
        && now.plain()
        && touch(before.place(), now.place())
        && endsInGroup(before.text())
        && isThousands(now.text());
  }

  private static boolean touch(Place before, Place now) {
    return now.line() == before.endLine() && now.column() == before.endColumn() + 1;
  }

  /** Whether the key of a flow map is the tail of a number that the value before it begins. */
  static boolean inMap(Scalar value, Scalar key) {
    return endsInGroup(value.text())
        && digits(key.text()) > 0
        && key.place().line() == value.place().endLine();
  }

  /** Whether the last one to three characters, and no more, are digits. */
  private static boolean endsInGroup(String text) {
    int at = text.length();
    while (at > 0 && isDigit(text.charAt(at - 1))) {
      at--;
    }
    int run = text.length() - at;
    return run >= 1 && run <= 3;
  }

  private static boolean isThousands(String text) {
    return digits(text) == 3;
  }

  /** How many digits it begins with. */
  private static int digits(String text) {
    int at = 0;
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
