package dev.whylint.cli;

import dev.whylint.analysis.Senses;
import dev.whylint.brief.Keyword;
import dev.whylint.brief.Language;
import dev.whylint.change.BriefDiff;
import dev.whylint.engine.BriefResult;
import dev.whylint.engine.Finding;
import dev.whylint.engine.Linter;
import dev.whylint.engine.Result;
import dev.whylint.engine.Rule;
import dev.whylint.engine.Severity;
import dev.whylint.report.DiffJson;
import dev.whylint.report.DiffMarkdown;
import dev.whylint.report.DiffTerminal;
import dev.whylint.report.Style;
import dev.whylint.rule.Catalogue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Tells what happened between two versions of a brief. */
final class DiffCommand implements Command {
  /** What it can write. */
  private enum Form implements Keyword {
    TERMINAL,
    JSON,
    MARKDOWN
  }

  @Override
  public String name() {
    return "diff";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("whylint diff");
    spec.usageMessage()
        .description(
            "Tells what happened between two versions of a brief: findings answered and new, what"
                + " was deleted without a word, promises that became harder, figures that drifted.",
            "OLD is a file, a git revision (of the file NEW), or REV:FILE.")
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(Exits.list());
    spec.addPositional(version("0", "OLD", "The version before: a file, REV, or REV:FILE."));
    spec.addPositional(version("1", "NEW", "The version after: a file."));
    spec.addOption(Options.value("--format", "FORMAT", "terminal (default), json or markdown."));
    spec.addOption(
        Options.value(
            "--fail-on",
            "SEVERITY",
            "Exit with 1 for a new finding from this severity up. Default: never."));
    spec.addOption(
        Options.value("--audience", "WHO", "consultant (default), or client: nothing internal."));
    spec.addOption(
        Options.value("--language", "LANG", "Of the report: en or nl. Default: the brief's own."));
    spec.addOption(
        Options.value("--date", "DATE", "Today, for briefs that give no date of their own."));
    RunSettings.addTo(spec);
    spec.addOption(Options.help());
    return spec;
  }

  private static PositionalParamSpec version(String index, String label, String description) {
    return PositionalParamSpec.builder()
        .paramLabel(label)
        .index(index)
        .arity("1")
        .required(true)
        .type(String.class)
        .description(description)
        .build();
  }

  @Override
  public int run(ParseResult given, Console console) throws IOException, UsageException {
    Form form = Options.choice(given, "--format", Form.values(), Form::word);
    Severity failOn =
        given.hasMatchedOption("--fail-on")
            ? Options.choice(given, "--fail-on", Severity.values(), Severity::word)
            : null;
    List<Rule> rules = Catalogue.all();
    RunSettings settings = new RunSettings(given, console, () -> rules);
    Briefs briefs = new Briefs(console, Options.date(given, "--date"), settings);
    String newName = given.matchedPositionalValue(1, "");
    Versions versions = new Versions(console, briefs);
    List<Briefs.Read> before = versions.old(given.matchedPositionalValue(0, ""), newName);
    List<Briefs.Read> after = versions.now(newName);
    List<Result.Crash> crashes = new ArrayList<>();
    BriefResult old = check(before, newName, rules, settings, crashes);
    BriefResult now = check(after, newName, rules, settings, crashes);
    Check.requireHouseRules(crashes);
    if (Check.tellCrashes(new Result(List.of(old, now), crashes), console)) {
      return ExitCode.FAULT;
    }
    for (BriefResult each : List.of(old, now)) {
      if (each.unreadableInPart()) {
        console.tell("whylint: " + each.file().name() + " must be mended first");
        return ExitCode.UNREADABLE;
      }
    }
    Language spoken = settings.language(List.of(newName));
    Language language = spoken == null ? now.brief().language() : spoken;
    BriefDiff diff = BriefDiff.of(old, now, new Senses().of(now.brief().language()));
    write(diff, form == null ? Form.TERMINAL : form, language, console);
    return fails(diff, failOn) ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }

  private static BriefResult check(
      List<Briefs.Read> read,
      String settingsOf,
      List<Rule> rules,
      RunSettings settings,
      List<Result.Crash> crashes)
      throws UsageException {
    Briefs.Read brief = Documents.choose(read, null, settingsOf);
    BriefResult result =
        new Linter(rules, rule -> true)
            .check(
                brief.file(), brief.brief(), brief.facts(), settings.tuning(settingsOf), crashes);
    return settings.audience(settingsOf).view(result);
  }

  private static void write(BriefDiff diff, Form form, Language language, Console console)
      throws IOException {
    Style style = new Style(console.columns(), console.colour(), false, true);
    new Target(null, console)
        .write(
            out -> {
              switch (form) {
                case JSON -> new DiffJson(Main.version(), language).write(diff, out);
                case MARKDOWN -> new DiffMarkdown(language).write(diff, out);
                case TERMINAL -> new DiffTerminal(style, language).write(diff, out);
              }
            });
  }

  private static boolean fails(BriefDiff diff, @Nullable Severity failOn) {
    return failOn != null
        && diff.fresh().stream()
            .filter(Finding::counts)
            .anyMatch(f -> f.severity().atLeast(failOn));
  }
}
