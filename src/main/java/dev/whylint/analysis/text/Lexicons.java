package dev.whylint.analysis.text;

import dev.whylint.brief.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The word lists of one language, each read when it is first asked for and then kept. */
final class Lexicons {

  private final Language language;
  private final Map<Lexicon, List<String>> entries = new ConcurrentHashMap<>();
  private final Map<Lexicon, WordSet> sets = new ConcurrentHashMap<>();
  private final Map<Lexicon, Map<String, String>> maps = new ConcurrentHashMap<>();

  private final Once<WordForms> forms = new Once<>(() -> WordForms.of(this));

  Lexicons(Language language) {
    this.language = language;
  }

  Language language() {
    return language;
  }

  /** How the words of the language are inflected. */
  WordForms forms() {
    return forms.get();
  }

  /** The entries in the order of the file, comments and blank lines left out. */
  List<String> entries(Lexicon lexicon) {
    return entries.computeIfAbsent(lexicon, this::read);
  }

  /** The entries as a set of words and of phrases of several words. */
  WordSet set(Lexicon lexicon) {
    return sets.computeIfAbsent(lexicon, name -> new WordSet(entries(name)));
  }

  /** The entries as a map from the first word of the line to the second. */
  Map<String, String> map(Lexicon lexicon) {
    return maps.computeIfAbsent(lexicon, name -> pairs(entries(name)));
  }

  private static Map<String, String> pairs(List<String> lines) {
    Map<String, String> pairs = new HashMap<>();
    for (String line : lines) {
      int space = line.indexOf(' ');
      if (space > 0) {
        pairs.put(line.substring(0, space), line.substring(space + 1).strip());
      }
    }
    return pairs;
  }

  private List<String> read(Lexicon lexicon) {
    return WordFile.of(language).lines(lexicon.listName());
  }
}
