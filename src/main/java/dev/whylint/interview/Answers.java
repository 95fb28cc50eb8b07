package dev.whylint.interview;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was answered so far, in the form in which it is kept: an empty text for what was skipped, an
 * id behind {@code =} for a thing that was named by its number.
 *
 * @param given the answers by the key of their question, in the order in which they came
 */
record Answers(Map<String, String> given) {
  /** Takes a copy in the same order. */
  Answers {
    given = new LinkedHashMap<>(given);
  }

  static Answers none() {
    return new Answers(Map.of());
  }

  boolean has(String key) {
    return given.containsKey(key);
  }

  /** The answer to a question; empty if it was skipped or not asked yet. */
  String text(String key) {
    return given.getOrDefault(key, "");
  }

  Answers with(String key, String text) {
    Map<String, String> more = new LinkedHashMap<>(given);
    more.put(key, text);
    return new Answers(more);
  }

  Answers without(String key) {
    Map<String, String> fewer = new LinkedHashMap<>(given);
    fewer.remove(key);
    return new Answers(fewer);
  }

  /** How many questions were answered and not skipped. */
  long count() {
    return given.values().stream().filter(text -> !text.isEmpty()).count();
  }
}
