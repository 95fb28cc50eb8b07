package dev.whylint.cli;

import dev.whylint.brief.Language;
import dev.whylint.engine.Audience;
import dev.whylint.engine.Rule;
import dev.whylint.settings.Effective;
import dev.whylint.settings.Effective.Row;
import dev.whylint.settings.FailOn;
import dev.whylint.settings.KnownRules;
import dev.whylint.settings.Origin;
import dev.whylint.settings.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The settings of a path with the command line laid over them, to be shown. */
final class GivenSettings {
  private final RunSettings run;
  private final Selection selection;
  private final List<Rule> rules;

  GivenSettings(RunSettings run, Selection selection, List<Rule> rules) {
    this.run = run;
    this.selection = selection;
    this.rules = rules;
  }

  /** What holds for a brief or folder; an empty path is the working directory. */
  Effective effective(String path) throws UsageException {
    String shown = path.isEmpty() ? "." : path;
    Path given = run.path(shown);
    if (!Files.exists(given)) {
      throw new UsageException("there is no file or folder '" + path + "'");
    }
    String brief = Files.isDirectory(given) ? shown + "/brief.yaml" : shown;
    Settings settings = run.of(brief);
    selection.requireHouse(run::houseRules);
    KnownRules known = RunSettings.known(rules);
    Effective e = settings.effective(shown, run.path(brief), known);
    return new Effective(
        e.path(),
        e.files(),
        e.values().stream().map(this::over).toList(),
        e.exclude(),
        selected(e.rules(), settings.houseRules()),
        e.terms(),
        e.allowed());
  }

  private Row over(Row row) {
    Language language = run.givenLanguage();
    Audience audience = run.givenAudience();
    FailOn failOn = run.givenFailOn();
    String word = "";
    if (row.name().equals("language") && language != null) {
      word = language.word();
    } else if (row.name().equals("audience") && audience != null) {
      word = audience.word();
    } else if (row.name().equals("fail-on") && failOn != null) {
      word = failOn.word();
    }
    return word.isEmpty() ? row : new Row(row.name(), word, Origin.commandLine());
  }

  private List<Row> selected(List<Row> rows, List<Rule> house) {
    List<Rule> all = Stream.concat(rules.stream(), house.stream()).toList();
    List<Row> shown = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      boolean wanted = selection.test(all.get(i).info());
      Row row = rows.get(i);
      shown.add(wanted ? row : new Row(row.name(), "off", Origin.commandLine()));
    }
    return shown;
  }
}
