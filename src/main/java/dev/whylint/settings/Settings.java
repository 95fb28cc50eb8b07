package dev.whylint.settings;

import dev.whylint.analysis.text.Glossary;
import dev.whylint.brief.Language;
import dev.whylint.engine.Audience;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import dev.whylint.engine.Tuning;
import dev.whylint.house.Steps;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The settings that hold for the briefs under one folder: a file with all that it extends. What a
 * later layer says goes before what an earlier one does; within a layer, overrides go before rules.
 */
public final class Settings {
  private final Path base;
  private final List<Layer> layers;
  private final List<String> files;

  /**
   * Settings.
   *
   * @param base the folder that globs start at
   * @param layers the farthest base first
   * @param files and presets that these came from, in the same order
   */
  Settings(Path base, List<Layer> layers, List<String> files) {
    this.base = base;
    this.files = List.copyOf(files);
    this.layers = List.copyOf(layers);
  }

  /** No settings at all. */
  public static Settings none() {
    return new Settings(Path.of("").toAbsolutePath(), List.of(), List.of());
  }

  /** The files and presets that were read, the farthest base first. */
  public List<String> files() {
    return files;
  }

  /** The language of reports; empty: each brief's own. */
  public Optional<Setting<Language>> language() {
    return last(Layer::language);
  }

  /** Who reads the report. */
  public Setting<Audience> audience() {
    return last(Layer::audience).orElse(new Setting<>(Audience.CONSULTANT, Origin.unset()));
  }

  /** What fails a run. */
  public Setting<FailOn> failOn() {
    return last(Layer::failOn).orElse(new Setting<>(new FailOn(Severity.BLOCKER), Origin.unset()));
  }

  private <T> Optional<T> last(Function<Layer, @Nullable T> part) {
    T found = null;
    for (Layer layer : layers) {
      T here = part.apply(layer);
      found = here == null ? found : here;
    }
    return Optional.ofNullable(found);
  }

  /** The globs of files that a folder is not searched for, of all layers. */
  public List<Setting<Glob>> exclude() {
    return layers.stream().flatMap(layer -> layer.exclude().stream()).toList();
  }

  /** Whether a file found in a folder is left out. */
  public boolean excludes(Path file) {
    String path = relative(file);
    return exclude().stream().anyMatch(glob -> glob.value().matches(path));
  }

  /** The defined terms with their definitions, of all layers. */
  public Map<String, Setting<String>> terms() {
    Map<String, Setting<String>> terms = new LinkedHashMap<>();
    layers.forEach(layer -> terms.putAll(layer.terms()));
    return terms;
  }

  /** The allowed words of all layers. */
  public Map<String, Origin> allowed() {
    Map<String, Origin> words = new LinkedHashMap<>();
    layers.forEach(layer -> words.putAll(layer.allowed()));
    return words;
  }

  /** Terms and allowed words, as the understanding of text takes them. */
  public Glossary glossary() {
    return new Glossary(
        new LinkedHashSet<>(terms().keySet()), new LinkedHashSet<>(allowed().keySet()));
  }

  /** The rules that the team wrote for itself; a nearer file's goes before a farther one's. */
  public List<HouseEntry> house() {
    Map<String, HouseEntry> entries = new LinkedHashMap<>();
    for (Layer layer : layers) {
      layer.house().forEach(entry -> entries.put(entry.info().name(), entry));
    }
    return List.copyOf(entries.values());
  }

  /** The same as rules. */
  public List<Rule> houseRules() {
    return house().stream().map(entry -> (Rule) entry.rule()).toList();
  }

  /** Everything that decides about rules for this file, the last to be asked first. */
  RulesForFile rules(Path file) {
    String path = relative(file);
    List<RuleChoices> all = new ArrayList<>();
    for (Layer layer : layers) {
      all.add(layer.rules());
      for (FileRules override : layer.overrides()) {
        if (override.matches(path)) {
          all.add(override.rules());
        }
      }
    }
    return new RulesForFile(all, ownRules());
  }

  /** Those of the team, with steps for one file. */
  private List<Rule> ownRules() {
    List<HouseEntry> entries = house();
    if (entries.isEmpty()) {
      return List.of();
    }
    Steps steps = new Steps();
    return entries.stream().map(entry -> (Rule) entry.rule().spending(steps)).toList();
  }

  /** What was decided about a rule for a file; empty where nothing was. */
  public Optional<RuleChoice> choice(RuleInfo rule, Path file) {
    return rules(file).choice(rule);
  }

  /** What becomes of the rules in a file. */
  public Tuning tuning(Path file) {
    return rules(file);
  }

  /** What holds for a file, without the command line. */
  public Effective effective(String shown, Path file, KnownRules known) {
    RulesForFile rules = rules(file);
    List<Effective.Row> rows = new ArrayList<>();
    List<RuleInfo> own = house().stream().map(HouseEntry::info).toList();
    for (RuleInfo rule : known.with(own).all()) {
      Origin origin = rules.choice(rule).map(RuleChoice::origin).orElse(Origin.unset());
      String word = rules.of(rule).map(info -> info.severity().word()).orElse("off");
      rows.add(new Effective.Row(rule.name(), word, origin));
    }
    return new Effective(
        shown,
        files,
        values(),
        exclude().stream().map(g -> row("", g.value().text(), g.origin())).toList(),
        List.copyOf(rows),
        terms().entrySet().stream()
            .map(e -> row(e.getKey(), e.getValue().value(), e.getValue().origin()))
            .toList(),
        allowed().entrySet().stream().map(e -> row(e.getKey(), "", e.getValue())).toList());
  }

  private List<Effective.Row> values() {
    Optional<Setting<Language>> spoken = language();
    String word = spoken.map(l -> l.value().word()).orElse("of each brief");
    Origin origin = spoken.map(Setting::origin).orElse(Origin.unset());
    return List.of(
        row("language", word, origin),
        row("audience", audience().value().word(), audience().origin()),
        row("fail-on", failOn().value().word(), failOn().origin()));
  }

  private static Effective.Row row(String name, String value, Origin origin) {
    return new Effective.Row(name, value, origin);
  }

  private String relative(Path file) {
    Path path = file.toAbsolutePath().normalize();
    return path.startsWith(base)
        ? base.relativize(path).toString().replace('\\', '/')
        : path.toString().replace('\\', '/');
  }
}
