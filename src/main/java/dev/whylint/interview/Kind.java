package dev.whylint.interview;

import dev.whylint.brief.quantity.Dimension;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What kind of answer a question takes. */
sealed interface Kind {
  /**
   * A text.
   *
   * @param known what can be named by its number instead
   */
  record Text(List<Option> known) implements Kind {}

  /** A date. */
  record Moment() implements Kind {}

  /**
   * A figure.
   *
   * @param dimension what it measures; null where that is left open
   */
  record Amount(@Nullable Dimension dimension) implements Kind {}

  /**
   * One of a few words of the format.
   *
   * @param name under which they are translated; empty where they are numbers
   */
  record Choice(String name, List<String> words) implements Kind {}

  /** Yes or no. */
  record Flag() implements Kind {}

  /** Any number of things of the brief. */
  record Pick(List<Option> options) implements Kind {}

  /** A text and nothing else. */
  static Kind text() {
    return new Text(List.of());
  }
}
