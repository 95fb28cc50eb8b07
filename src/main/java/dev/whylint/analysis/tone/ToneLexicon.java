package dev.whylint.analysis.tone;

import dev.whylint.analysis.text.WordFile;
import dev.whylint.brief.Language;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The word classes and patterns of one language, read from its {@code tone-*.txt} lists. */
final class ToneLexicon {
  private final WordFile file;
  private final Map<String, Set<String>> classes = new HashMap<>();
  private final Map<String, Alternatives> steps = new HashMap<>();

  /**
   * The words of a step.
   *
   * @param common how many of them stand in nearly every text: those that close or deny, and people
   */
  record Alternatives(Set<String> words, int common) {}

  ToneLexicon(Language language) {
    file = WordFile.of(language);
  }

  /** The patterns of a list. */
  TonePatterns patterns(String list) {
    return new TonePatterns(
        lines(list).stream().map(line -> TonePattern.of(line, this)).toList(), this);
  }

  /** The words of a class. */
  Set<String> words(String name) {
    Set<String> known = classes.get(name);
    if (known == null) {
      known = Set.copyOf(lines(name));
      classes.put(name, known);
    }
    return known;
  }

  /** The words of {@code @adverb|too}; made once, since many patterns share a step. */
  Alternatives alternatives(String step) {
    Alternatives known = steps.get(step);
    if (known == null) {
      Set<String> words = new HashSet<>();
      for (String word : step.split("\\|", -1)) {
        if (word.charAt(0) == '@') {
          words.addAll(words(word.substring(1)));
        } else {
          words.add(word);
        }
      }
      known = new Alternatives(Collections.unmodifiableSet(words), common(words));
      steps.put(step, known);
    }
    return known;
  }

  private int common(Set<String> words) {
    Set<String> closing = words("closing");
    int common = 0;
    for (String word : words) {
      common += word.length() < 4 || closing.contains(word) ? 1 : 0;
    }
    return common;
  }

  private List<String> lines(String name) {
    return file.lines("tone-" + name);
  }
}
