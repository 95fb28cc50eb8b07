package dev.whylint.brief;

import dev.whylint.source.Mapping;
import dev.whylint.source.Node;
import dev.whylint.source.Scalar;
import dev.whylint.source.Sequence;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

/** Guesses the language of a brief by the small words that one language has and the other lacks. */
final class LanguageGuess {
  private static final Set<String> DUTCH =
      Set.of(
          "de", "het", "een", "en", "van", "niet", "voor", "met", "zijn", "aan", "bij", "door",
          "dat", "die", "wordt", "worden", "naar", "uit", "geen", "ook", "te", "er", "om", "als",
          "nog", "wij", "onze", "zonder", "wie", "hun");
  private static final Set<String> ENGLISH =
      Set.of(
          "the", "and", "of", "to", "for", "with", "are", "not", "by", "that", "from", "which",
          "be", "no", "without", "who", "their", "our", "we", "on", "a", "an", "has", "have", "it",
          "this", "than", "too", "at", "as");
  private static final int ENOUGH_WORDS = 600;

  private LanguageGuess() {}

  /** The likelier language; English where the text gives no hint. */
  static Language of(Node root) {
    int dutch = 0;
    int english = 0;
    int words = 0;
    Deque<Node> open = new ArrayDeque<>();
    open.push(root);
    while (!open.isEmpty() && words < ENOUGH_WORDS) {
      Node node = open.pop();
      if (node instanceof Mapping map) {
        map.entries().forEach(entry -> open.push(entry.value()));
      } else if (node instanceof Sequence list) {
        list.items().forEach(open::push);
      } else if (node instanceof Scalar scalar && scalar.text().indexOf(' ') > 0) {
        for (String word : scalar.text().toLowerCase(Locale.ROOT).split("[^\\p{L}]+", 200)) {
          words++;
          dutch += DUTCH.contains(word) ? 1 : 0;
          english += ENGLISH.contains(word) ? 1 : 0;
        }
      }
    }
    return dutch > english ? Language.NL : Language.EN;
  }
}
