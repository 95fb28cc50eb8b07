package dev.whylint.brief;

import dev.whylint.source.Mapping;
import dev.whylint.source.Node;
import dev.whylint.source.Scalar;
import dev.whylint.source.Sequence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells Dutch from English by the words that hold sentences together, and by Dutch letter pairs.
 */
final class LanguageGuess {

  /** Enough words for a sure answer; what stands behind them is not read. */
  private static final int ENOUGH = 2_000;

  private static final Set<String> DUTCH =
      Set.of(
          "de", "het", "een", "en", "van", "dat", "die", "niet", "met", "voor", "zijn", "wordt",
          "worden", "naar", "ook", "aan", "bij", "geen", "er", "te", "om", "uit", "wij", "ze",
          "hun", "moet", "moeten", "kan", "kunnen", "heeft", "hebben", "door", "op", "maar", "nog",
          "dan", "als", "over", "tot", "ons", "onze", "wie", "hoe", "waar", "alle", "elke",
          "zonder");

  private static final Set<String> ENGLISH =
      Set.of(
          "the", "a", "an", "and", "of", "to", "is", "are", "that", "not", "with", "for", "from",
          "by", "on", "it", "they", "their", "we", "our", "has", "have", "no", "which", "or", "be",
          "this", "these", "can", "must", "will", "at", "as", "but", "when", "who", "how", "all",
          "every", "without", "does", "do", "was", "were", "than", "into");

  private LanguageGuess() {}

  /** The language of most of the texts of a document that hold more than a word. */
  static Language of(Node root) {
    List<String> texts = new ArrayList<>();
    Deque<Node> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty() && texts.size() < ENOUGH) {
      Node node = open.poll();
      if (node instanceof Mapping map) {
        map.entries().forEach(entry -> open.add(entry.value()));
      } else if (node instanceof Sequence list) {
        open.addAll(list.items());
      } else if (node instanceof Scalar scalar && scalar.text().indexOf(' ') > 0) {
        texts.add(scalar.text());
      }
    }
    return of(texts);
  }

  /** The language of most of the texts; English where nothing speaks for Dutch. */
  static Language of(List<String> texts) {
    int[] score = new int[2];
    int seen = 0;
    for (String text : texts) {
      int at = 0;
      while (at < text.length() && seen < ENOUGH) {
        int end = wordEnd(text, at);
        if (end > at) {
          count(text.substring(at, end).toLowerCase(Locale.ROOT), score);
          seen++;
        }
        at = end + 1;
      }
    }
    return score[1] > score[0] ? Language.NL : Language.EN;
  }

  private static int wordEnd(String text, int start) {
    int at = start;
    while (at < text.length() && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static void count(String word, int[] score) {
    if (ENGLISH.contains(word)) {
      score[0] += 2;
    } else if (DUTCH.contains(word)) {
      score[1] += 2;
    } else if (looksDutch(word)) {
      score[1]++;
    } else if (looksEnglish(word)) {
      score[0]++;
    }
  }

  private static boolean looksEnglish(String word) {
    return word.contains("th")
        || word.endsWith("tion")
        || word.endsWith("ly")
        || word.endsWith("ness")
        || word.endsWith("ity");
  }

  private static boolean looksDutch(String word) {
    return word.contains("ij")
        || word.contains("aa")
        || word.contains("uu")
        || word.contains("sch") && word.length() > 5
        || word.endsWith("heid")
        || word.endsWith("lijk")
        || word.contains("ui")
        || word.endsWith("eren")
        || word.contains("cht") && word.length() > 4
        || word.contains("oe") && word.endsWith("en");
  }
}
