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
  private final Map<String, Set<String>> steps = new HashMap<>();

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
  Set<String> alternatives(String step) {
    Set<String> known = steps.get(step);
    if (known == null) {
      Set<String> words = new HashSet<>();
      for (String word : step.split("\\|", -1)) {
        if (word.charAt(0) == '@') {
          words.addAll(words(word.substring(1)));
        } else {
          words.add(word);
        }
      }
      known = Collections.unmodifiableSet(words);
      steps.put(step, known);
    }
    return known;
  }

  private List<String> lines(String name) {
    return file.lines("tone-" + name);
  }
}
