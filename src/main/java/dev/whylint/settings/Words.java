package dev.whylint.settings;

import dev.whylint.brief.Keyword;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of an enumeration as they are written in the settings. */
final class Words {
  private Words() {}

  /** The constant with this word, null where there is none. */
  static <E extends Enum<E> & Keyword> @Nullable E of(String word, E[] values) {
    for (E value : values) {
      if (value.word().equals(word)) {
        return value;
      }
    }
    return null;
  }

  /** All words. */
  static <E extends Enum<E> & Keyword> List<String> all(E[] values) {
    return Arrays.stream(values).map(Keyword::word).toList();
  }
}
