package dev.whylint.settings;

import dev.whylint.brief.Keyword;
import dev.whylint.brief.Language;
import dev.whylint.engine.Audience;
import dev.whylint.engine.Severity;
import dev.whylint.source.Mapping;
import dev.whylint.source.Node;
import dev.whylint.source.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the tree of one settings file, each section by a class of its own. */
final class LayerReader {
  /** The keys of a settings file. */
  static final List<String> KEYS =
      List.of(
          "extends",
          "language",
          "audience",
          "fail-on",
          "exclude",
          "rules",
          "overrides",
          "glossary",
          "house-rules");

  private final KnownRules known;
  private final Faults faults;
  private final HouseSection house;

  /**
   * A reader.
   *
   * @param known the rules of the catalogue, and those of the files that this one extends
   */
  LayerReader(KnownRules known, HouseSection house, Faults faults) {
    this.known = known;
    this.house = house;
    this.faults = faults;
  }

  /** What a file extends, the first first; null stands for an empty one. */
  static List<Scalar> bases(@Nullable Node root, Faults faults) {
    return root instanceof Mapping map && map.get("extends") != null
        ? Keys.open(map, faults).words("extends")
        : List.of();
  }

  /** What a file says itself. */
  Layer read(@Nullable Node root) {
    Keys keys = root == null ? null : Keys.of(root, KEYS, faults);
    if (keys == null) {
      RuleChoices none = new RuleChoices(Map.of());
      return new Layer(null, null, null, List.of(), none, List.of(), Map.of(), Map.of(), List.of());
    }
    List<HouseEntry> own = house.read(keys.get("house-rules"));
    KnownRules all = known.with(own.stream().map(HouseEntry::info).toList());
    GlossarySection glossary = new GlossarySection(faults).read(keys.get("glossary"));
    return new Layer(
        choice(keys.word("language"), "language", Language.values()),
        choice(keys.word("audience"), "audience", Audience.values()),
        failOn(keys.word("fail-on")),
        OverridesSection.globs(keys.words("exclude"), faults),
        new RulesSection(all, faults).read(keys.get("rules")),
        new OverridesSection(all, faults).read(keys.get("overrides")),
        glossary.terms(),
        glossary.allowed(),
        own);
  }

  private <E extends Enum<E> & Keyword> @Nullable Setting<E> choice(
      @Nullable Scalar word, String what, E[] values) {
    if (word == null) {
      return null;
    }
    E value = Words.of(word.text(), values);
    if (value == null) {
      faults.unknown(word.place(), what, word.text(), Words.all(values));
      return null;
    }
    return new Setting<>(value, origin(word));
  }

  private @Nullable Setting<FailOn> failOn(@Nullable Scalar word) {
    if (word == null) {
      return null;
    }
    Severity severity = Words.of(word.text(), Severity.values());
    if (severity == null && !word.text().equals(FailOn.NEVER)) {
      List<String> words = new ArrayList<>(Words.all(Severity.values()));
      words.add(FailOn.NEVER);
      faults.unknown(word.place(), "severity", word.text(), words);
      return null;
    }
    return new Setting<>(new FailOn(severity), origin(word));
  }

  private Origin origin(Scalar word) {
    return new Origin(faults.file(), word.place().line());
  }
}
