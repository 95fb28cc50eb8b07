package dev.whylint.cli;

import dev.whylint.analysis.Senses;
import dev.whylint.brief.Language;
import dev.whylint.engine.Audience;
import dev.whylint.engine.BriefResult;
import dev.whylint.engine.Rule;
import dev.whylint.engine.Severity;
import dev.whylint.engine.Tuning;
import dev.whylint.settings.FailOn;
import dev.whylint.settings.KnownRules;
import dev.whylint.settings.Origin;
import dev.whylint.settings.Setting;
import dev.whylint.settings.Settings;
import dev.whylint.settings.SettingsException;
import dev.whylint.settings.SettingsFinder;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * The settings of one run: for each brief its own, and over them what the command line says. May be
 * asked by several threads.
 */
final class RunSettings {
  private final Path directory;
  private final SettingsFinder finder;
  private final @Nullable Settings fixed;
  private final @Nullable Language language;
  private final @Nullable Audience audience;
  private final @Nullable FailOn failOn;
  private final Map<Settings, Senses> senses = new ConcurrentHashMap<>();
  private final Map<String, Settings> byBrief = new ConcurrentHashMap<>();

  /**
   * The settings that the command line asks for.
   *
   * @param rules that settings can name; asked for when there are any settings
   * @throws UsageException if it asks for what there is not, or the file it names cannot be used
   */
  RunSettings(ParseResult given, Console console, Supplier<List<Rule>> rules)
      throws UsageException {
    this.directory = console.directory().toAbsolutePath().normalize();
    this.finder = new SettingsFinder(() -> known(rules.get()), directory);
    this.language = Options.choice(given, "--language", Language.values(), Language::word);
    this.audience =
        has(given, "--audience")
            ? Options.choice(given, "--audience", Audience.values(), Audience::word)
            : null;
    this.failOn = has(given, "--fail-on") ? failOn(given) : null;
    this.fixed = fixed(given);
  }

  /** The rules as settings can name them. */
  static KnownRules known(List<Rule> rules) {
    return new KnownRules(rules.stream().map(Rule::info).toList());
  }

  /** Whether the command has the option at all, and it was given. */
  private static boolean has(ParseResult given, String name) {
    return given.commandSpec().findOption(name) != null && given.hasMatchedOption(name);
  }

  /** Adds the options that say which settings hold. */
  static void addTo(CommandSpec spec) {
    spec.addOption(
        Options.value(
            "--config", "FILE", "These settings, in place of the .whylint.yaml nearest upwards."));
    spec.addOption(Options.flag("--no-config", "No settings but those of the command line."));
  }

  private static FailOn failOn(ParseResult given) throws UsageException {
    boolean never = FailOn.NEVER.equals(Options.text(given, "--fail-on"));
    return new FailOn(
        never ? null : Options.choice(given, "--fail-on", Severity.values(), Severity::word));
  }

  private @Nullable Settings fixed(ParseResult given) throws UsageException {
    String file = Options.text(given, "--config");
    boolean none = Options.has(given, "--no-config");
    if (file != null && none) {
      throw new UsageException("--config and --no-config contradict each other");
    }
    if (file == null) {
      return none ? Settings.none() : null;
    }
    try {
      return finder.named(Path.of(file));
    } catch (InvalidPathException e) {
      throw new UsageException("'" + file + "' is no path");
    } catch (SettingsException e) {
      throw broken(e);
    }
  }

  /** The faults of settings, as a wrong use of the program. */
  static UsageException broken(SettingsException e) {
    return new UsageException("the settings cannot be used\n" + e.getMessage());
  }

  /**
   * The settings for a brief.
   *
   * @throws UsageException if they cannot be used
   */
  Settings of(String brief) throws UsageException {
    Settings known = byBrief.get(brief);
    if (known != null) {
      return known;
    }
    try {
      Settings found = fixed == null ? finder.in(folder(brief)) : fixed;
      byBrief.put(brief, found);
      return found;
    } catch (SettingsException e) {
      throw broken(e);
    }
  }

  /**
   * The files that a run over these briefs reads, with their settings, as they were named.
   *
   * @throws UsageException if settings cannot be used
   */
  Set<String> reads(List<String> briefs) throws UsageException {
    Set<String> files = new LinkedHashSet<>(briefs);
    for (String brief : briefs) {
      files.addAll(of(brief).files());
    }
    return files;
  }

  /** The settings of a brief that was read, and for which they were asked before. */
  private Settings asked(String brief) {
    return Objects.requireNonNull(byBrief.get(brief), "settings not asked before reading");
  }

  /** The settings file for a brief, where there is one. */
  Optional<Path> file(String brief) {
    return finder.file(folder(brief));
  }

  /** The names of the house rules of all settings that were asked for. */
  Set<String> houseRules() {
    Set<String> names = new TreeSet<>();
    for (Settings each : Set.copyOf(byBrief.values())) {
      each.house().forEach(entry -> names.add(entry.info().name()));
    }
    return names;
  }

  /** A brief as a path; standard input stands in the working directory. */
  Path path(String brief) {
    try {
      return directory.resolve(brief);
    } catch (InvalidPathException e) {
      return directory.resolve("brief.yaml");
    }
  }

  private Path folder(String brief) {
    Path folder = path(brief).normalize().getParent();
    return folder == null ? directory : folder;
  }

  /** What understands the text of a brief, with the glossary of its settings. */
  Senses senses(String brief) throws UsageException {
    return senses.computeIfAbsent(of(brief), settings -> new Senses(settings.glossary()));
  }

  /** Whether a brief found in a folder is left out. */
  boolean excludes(String brief) throws UsageException {
    return of(brief).excludes(path(brief));
  }

  /** What becomes of the rules in a brief. */
  Tuning tuning(String brief) {
    return asked(brief).tuning(path(brief));
  }

  /** Who reads the report on a brief. */
  Audience audience(String brief) {
    return audience == null ? asked(brief).audience().value() : audience;
  }

  /** Whether a brief has a finding that fails the run. */
  boolean fails(BriefResult brief) {
    FailOn bar = failOn == null ? asked(brief.file().name()).failOn().value() : failOn;
    return brief.findings().stream().anyMatch(f -> f.counts() && bar.fails(f.severity()));
  }

  /**
   * The language of the report on these briefs; null: each brief's own.
   *
   * @throws UsageException if their settings disagree, since a report has one language
   */
  @Nullable Language language(Iterable<String> briefs) throws UsageException {
    if (language != null) {
      return language;
    }
    Setting<Language> first = null;
    boolean open = false;
    for (String brief : briefs) {
      Optional<Setting<Language>> here = of(brief).language();
      open |= here.isEmpty();
      if (here.isPresent()) {
        if (first != null && first.value() != here.get().value()) {
          throw disagree(first.origin(), here.get().origin());
        }
        first = here.get();
      }
    }
    if (first != null && open) {
      throw disagree(first.origin(), Origin.unset());
    }
    return first == null ? null : first.value();
  }

  private static UsageException disagree(Origin one, Origin other) {
    String second = other.line() == 0 ? "others leave it open" : other.shown() + " says another";
    return new UsageException(
        "language: is set at " + one.shown() + ", and " + second + "; give --language");
  }

  /** The language that the command line asks for, null where it does not. */
  @Nullable Language givenLanguage() {
    return language;
  }

  /** The audience that the command line asks for, null where it does not. */
  @Nullable Audience givenAudience() {
    return audience;
  }

  /** The bar that the command line sets, null where it does not. */
  @Nullable FailOn givenFailOn() {
    return failOn;
  }
}
