package dev.whylint.analysis.text;

import dev.whylint.analysis.text.PhrasePattern.Match;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
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

  /**
   * A line whose pattern is read when a text has the word that it begins with: few lines are. No
   * record, since each is the same as itself alone.
   */
  private static final class Entry<T> {
    private final T line;
    private final Once<PhrasePattern> pattern;

    Entry(T line, String pattern) {
      this.line = line;
      this.pattern = new Once<>(() -> PhrasePattern.of(pattern));
    }
  }

  private final Map<String, List<Entry<T>>> byOpener = new HashMap<>();

  PatternList(List<T> lines, Function<T, String> pattern) {
    for (T line : lines) {
      String text = pattern.apply(line);
      Entry<T> entry = new Entry<>(line, text);
      for (String opener : PhrasePattern.openers(text)) {
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
    Set<Entry<T>> entries = null;
    for (String base : words.get(at).bases()) {
      List<Entry<T>> opened = byOpener.get(base);
      if (opened != null) {
        entries = entries == null ? new LinkedHashSet<>() : entries;
        entries.addAll(opened);
      }
    }
    if (entries != null) {
      add(entries, words, at, found);
    }
  }

  private void add(Set<Entry<T>> entries, List<Word> words, int at, List<Found<T>> found) {
    List<Found<T>> here = new ArrayList<>();
    for (Entry<T> entry : entries) {
      Match match = entry.pattern.get().matchAt(words, at);
      if (match != null) {
        here.add(new Found<>(entry.line, match));
      }
    }
    here.sort((a, b) -> b.match().end() - a.match().end());
    found.addAll(here);
  }
}
