package dev.whylint.brief;

import dev.whylint.source.Place;
import dev.whylint.source.Scalar;
import dev.whylint.source.Sequence;
import java.util.regex.Pattern;

/** Recognises a comma that YAML took for a separator and its author for part of a number. */
final class SplitComma {
  private static final Pattern BEFORE = Pattern.compile("(?:^|.*\\D)\\d{1,3}");
  private static final Pattern THOUSANDS = Pattern.compile("\\d{3}(?:\\D.*)?");
  private static final Pattern DECIMALS = Pattern.compile("\\d.*");

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
        && BEFORE.matcher(before.text()).matches()
        && THOUSANDS.matcher(now.text()).matches();
  }

  private static boolean touch(Place before, Place now) {
    return now.line() == before.endLine() && now.column() == before.endColumn() + 1;
  }

  /** Whether the key of a flow map is the tail of a number that the value before it begins. */
  static boolean inMap(Scalar value, Scalar key) {
    return BEFORE.matcher(value.text()).matches()
        && DECIMALS.matcher(key.text()).matches()
        && key.place().line() == value.place().endLine();
  }
}
