package dev.whylint.analysis.text;

import dev.whylint.analysis.text.PhrasePattern.Match;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Patterns found by their first word, so that a text costs one look-up a word.
 *
 * @param <T> what a line says besides its pattern
 */
final class PatternList<T> {

  /** A line that was found, and where. */
  record Found<T>(T line, Match match) {}

  private record Entry<T>(T line, PhrasePattern pattern) {}

  private final Map<String, List<Entry<T>>> byOpener = new HashMap<>();

  PatternList(List<T> lines, Function<T, String> pattern) {
    for (T line : lines) {
      PhrasePattern parsed = PhrasePattern.of(pattern.apply(line));
      Entry<T> entry = new Entry<>(line, parsed);
      for (String opener : parsed.openers()) {
        byOpener.computeIfAbsent(opener, k -> new ArrayList<>()).add(entry);
      }
    }
  }

  /** Every match in the order of the text; for one start, the longest first. */
  List<Found<T>> in(List<Word> words) {
    List<Found<T>> found = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      addAt(words, at, found);
    }
    return found;
  }

  private void addAt(List<Word> words, int at, List<Found<T>> found) {
    List<Found<T>> here = new ArrayList<>();
    Set<Entry<T>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (String base : words.get(at).bases()) {
      for (Entry<T> entry : byOpener.getOrDefault(base, List.of())) {
        Match match = seen.add(entry) ? entry.pattern().matchAt(words, at) : null;
        if (match != null) {
          here.add(new Found<>(entry.line(), match));
        }
      }
    }
    here.sort((a, b) -> b.match().end() - a.match().end());
    found.addAll(here);
  }
}
