package dev.whylint.analysis.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers what was worked out for short texts: briefs use the same few thousand words, and many
 * rules read the same sentence. Holds a bounded number of answers; safe to share between threads.
 */
final class Memo<V> {

  /** A longer text is read once by each rule rather than kept, in UTF-16 units. */
  private static final int LONGEST = 2_000;

  private final int most;
  private final Function<String, V> work;
  private final Map<String, V> known = new ConcurrentHashMap<>();

  /**
   * A memory for the answers of a pure function.
   *
   * @param most how many answers it holds; it starts anew when there are more
   */
  Memo(int most, Function<String, V> work) {
    this.most = most;
    this.work = work;
  }

  /** Whether the answer for a text is kept. */
  static boolean keeps(String text) {
    return text.length() <= LONGEST;
  }

  /** The answer for a text. */
  V of(String text) {
    V remembered = known.get(text);
    if (remembered != null) {
      return remembered;
    }
    V made = work.apply(text);
    if (keeps(text)) {
      if (known.size() >= most) {
        known.clear();
      }
      known.put(text, made);
    }
    return made;
  }
}
