package dev.whylint.lsp;

import dev.whylint.analysis.Facts;
import dev.whylint.analysis.Senses;
import dev.whylint.analysis.text.Glossary;
import dev.whylint.brief.Brief;
import dev.whylint.brief.BriefReader;
import dev.whylint.brief.Day;
import dev.whylint.brief.Language;
import dev.whylint.brief.quantity.When;
import dev.whylint.engine.BriefResult;
import dev.whylint.engine.Linter;
import dev.whylint.engine.Result;
import dev.whylint.engine.Rule;
import dev.whylint.engine.Tuning;
import dev.whylint.settings.KnownRules;
import dev.whylint.settings.Setting;
import dev.whylint.settings.Settings;
import dev.whylint.settings.SettingsException;
import dev.whylint.settings.SettingsFinder;
import dev.whylint.source.Limits;
import dev.whylint.source.SourceFile;
import dev.whylint.source.YamlDocument;
import dev.whylint.source.YamlReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Checks a text as the command line would check its file. The settings are looked up anew each
 * time, since they may have changed; not safe for use by several threads.
 */
final class TextChecker {
  private final List<Rule> rules;
  private final Linter linter;
  private final Supplier<LocalDate> clock;
  private final Path directory;
  private final Limits limits = Limits.standard();
  private Glossary glossary = Glossary.empty();
  private Senses senses = new Senses(glossary);

  /**
   * A checker.
   *
   * @param clock today, for briefs that give no date of their own
   * @param directory from which settings files are named to people; absolute
   */
  TextChecker(List<Rule> rules, Supplier<LocalDate> clock, Path directory) {
    this.rules = List.copyOf(rules);
    this.linter = new Linter(rules, rule -> true);
    this.clock = clock;
    this.directory = directory;
  }

  /** The settings for a document, or what is wrong with them. */
  private record Found(Settings settings, String problem) {}

  /**
   * Checks a text.
   *
   * @param path the file that it is of, whose settings hold; null where it is of none
   */
  CheckedText check(String name, @Nullable Path path, String text) {
    Found found = settings(path);
    Settings settings = found.settings();
    if (!settings.glossary().equals(glossary)) {
      glossary = settings.glossary();
      senses = new Senses(glossary);
    }
    Path place = path == null ? directory.resolve("brief.yaml") : path;
    List<Brief> briefs =
        new BriefReader(limits).read(name, text.getBytes(StandardCharsets.UTF_8)).briefs();
    SourceFile file = new SourceFile(name, text);
    List<YamlDocument> trees = new YamlReader(limits).read(file);
    List<Result.Crash> crashes = new ArrayList<>();
    List<CheckedBrief> checked = new ArrayList<>();
    for (int i = 0; i < Math.min(briefs.size(), trees.size()); i++) {
      Brief brief = briefs.get(i);
      Tuning tuning = settings.tuning(place);
      Facts facts = new Facts(brief, today(brief), senses, file);
      BriefResult result = linter.check(file, brief, facts, tuning, crashes);
      BriefResult shown = settings.audience().value().view(result);
      Language spoken = settings.language().map(Setting::value).orElse(brief.language());
      checked.add(new CheckedBrief(shown, brief, trees.get(i), spoken));
    }
    return new CheckedText(file, checked, crashes, found.problem());
  }

  private Found settings(@Nullable Path path) {
    Path folder = path == null ? null : path.getParent();
    if (folder == null) {
      return new Found(Settings.none(), "");
    }
    KnownRules known = new KnownRules(rules.stream().map(Rule::info).toList());
    try {
      return new Found(new SettingsFinder(() -> known, directory).in(folder), "");
    } catch (SettingsException e) {
      return new Found(Settings.none(), String.valueOf(e.getMessage()));
    }
  }

  private LocalDate today(Brief brief) {
    Day date = brief.date();
    return date != null && date.value() instanceof When when ? when.from() : clock.get();
  }
}
