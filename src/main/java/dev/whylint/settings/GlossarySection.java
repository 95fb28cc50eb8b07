package dev.whylint.settings;

import dev.whylint.source.Entry;
import dev.whylint.source.Mapping;
import dev.whylint.source.Node;
import dev.whylint.source.Scalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code glossary:}, the terms that a team has defined and the words that it allows. */
final class GlossarySection {
  private static final List<String> KEYS = List.of("terms", "allowed");

  /** What a phrase in a text is recognised by. */
  private static final int MOST_WORDS = 4;

  private final Faults faults;
  private final Map<String, Setting<String>> terms = new LinkedHashMap<>();
  private final Map<String, Origin> allowed = new LinkedHashMap<>();

  GlossarySection(Faults faults) {
    this.faults = faults;
  }

  GlossarySection read(@Nullable Node node) {
    Keys keys = node == null ? null : Keys.of(node, KEYS, faults);
    if (keys != null) {
      terms(keys.get("terms"));
      for (Scalar word : keys.words("allowed")) {
        length(word);
        allowed.put(word.text(), new Origin(faults.file(), word.place().line()));
      }
    }
    return this;
  }

  private void terms(@Nullable Node node) {
    Mapping map = node == null ? null : Keys.map(node, faults);
    if (map == null) {
      return;
    }
    for (Entry entry : map.entries()) {
      String term = entry.key().text().strip();
      if (term.isEmpty() || Keys.isEmpty(entry.value())) {
        String name = Faults.shown(term);
        faults.add(entry.key().place(), name + " has no definition; say what it means");
        continue;
      }
      length(entry.key());
      Scalar definition = Keys.word(entry.value(), faults);
      if (definition != null) {
        Origin origin = new Origin(faults.file(), entry.key().place().line());
        terms.put(term, new Setting<>(definition.text(), origin));
      }
    }
  }

  private void length(Scalar term) {
    if (term.text().strip().split(" +", -1).length > MOST_WORDS) {
      faults.add(term.place(), "a term has at most " + MOST_WORDS + " words");
    }
  }

  Map<String, Setting<String>> terms() {
    return terms;
  }

  Map<String, Origin> allowed() {
    return allowed;
  }
}
