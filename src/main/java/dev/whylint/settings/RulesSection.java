package dev.whylint.settings;

import dev.whylint.engine.Severity;
import dev.whylint.source.Entry;
import dev.whylint.source.Mapping;
import dev.whylint.source.Node;
import dev.whylint.source.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code rules:}, from names of rules or families to what is made of them. */
final class RulesSection {
  private static final String OFF = "off";
  private static final String ON = "on";

  private final KnownRules known;
  private final Faults faults;

  RulesSection(KnownRules known, Faults faults) {
    this.known = known;
    this.faults = faults;
  }

  RuleChoices read(@Nullable Node node) {
    Map<String, RuleChoice> choices = new LinkedHashMap<>();
    Mapping map = node == null ? null : Keys.map(node, faults);
    if (map != null) {
      for (Entry entry : map.entries()) {
        RuleChoice choice = choice(entry);
        if (choice != null) {
          choices.put(choice.name(), choice);
        }
      }
    }
    return new RuleChoices(choices);
  }

  private @Nullable RuleChoice choice(Entry entry) {
    String name = entry.key().text().strip();
    if (!known.names().contains(name)) {
      faults.unknown(entry.key().place(), "rule or family", name, known.names());
      return null;
    }
    Scalar word = severity(entry);
    if (word == null) {
      return null;
    }
    Origin origin = new Origin(faults.file(), entry.key().place().line());
    if (word.text().equals(ON)) {
      return new RuleChoice(name, false, null, origin);
    }
    Severity severity = Words.of(word.text(), Severity.values());
    if (severity == null && !word.text().equals(OFF)) {
      List<String> words = new ArrayList<>(List.of(OFF, ON));
      words.addAll(Words.all(Severity.values()));
      faults.unknown(word.place(), "severity", word.text(), words);
      return null;
    }
    if (known.coversUnreadable(name)) {
      faults.add(entry.key().place(), name + " says what could not be read, and always does so");
      return null;
    }
    if (name.startsWith("brief/") && severity == Severity.BLOCKER) {
      faults.add(word.place(), name + " cannot block: only what is unreadable does so in brief/");
      return null;
    }
    return new RuleChoice(name, severity == null, severity, origin);
  }

  /** A word, or a map with the key {@code severity}, where options would stand too. */
  private @Nullable Scalar severity(Entry entry) {
    Node value = entry.value();
    if (value instanceof Mapping map) {
      Keys keys = Keys.of(value, List.of("severity"), faults);
      Scalar word = keys == null ? null : keys.word("severity");
      if (word == null && map.get("severity") == null) {
        faults.add(value.place(), "severity: is missing");
      }
      return word;
    }
    return Keys.word(value, faults);
  }
}
