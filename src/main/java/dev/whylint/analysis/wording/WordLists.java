package dev.whylint.analysis.wording;

import dev.whylint.analysis.text.WordFile;
import dev.whylint.brief.Language;
import dev.whylint.source.Spacing;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the word lists of the wording checks. */
final class WordLists {
  private WordLists() {}

  /** The entries of a list in the order of its file. */
  static List<String> lines(Language language, String list) {
    return WordFile.of(language).lines("wording-" + list);
  }

  /** A list of single words, many to a line, as a set. */
  static Set<String> words(Language language, String list) {
    Set<String> words = new HashSet<>();
    for (String line : lines(language, list)) {
      words.addAll(Spacing.words(line));
    }
    return Set.copyOf(words);
  }
}
