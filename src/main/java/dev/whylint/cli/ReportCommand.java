package dev.whylint.cli;

import dev.whylint.analysis.PlanForecast;
import dev.whylint.analysis.forecast.Assumptions;
import dev.whylint.brief.Keyword;
import dev.whylint.brief.Language;
import dev.whylint.engine.Audience;
import dev.whylint.engine.BriefResult;
import dev.whylint.engine.Linter;
import dev.whylint.engine.Result;
import dev.whylint.engine.Rule;
import dev.whylint.report.BriefReport;
import dev.whylint.rule.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Writes the report on one brief: all there is to know and to do, to read and to hand over. */
final class ReportCommand implements Command {
  /** The forms of the report. */
  private enum Form implements Keyword {
    HTML,
    MARKDOWN
  }

  @Override
  public String name() {
    return "report";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("whylint report");
    spec.usageMessage()
        .description(
            "Writes one report on a brief: the verdict and its arithmetic, map, forecast, findings,"
                + " questions, ways on, the duties of both sides and, for the consultant, how to"
                + " bring it.")
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(exits());
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("BRIEF")
            .arity("1")
            .required(true)
            .type(String.class)
            .description("The brief, or - for standard input.")
            .build());
    spec.addOption(
        OptionSpec.builder("-o", "--output")
            .paramLabel("FILE")
            .arity("1")
            .type(String.class)
            .description("Writes to this file. Default: standard output.")
            .build());
    spec.addOption(
        Options.value(
            "--format", "FORMAT", "html (default), or markdown; by itself for a FILE in .md."));
    spec.addOption(
        Options.value(
            "--audience",
            "WHO",
            "consultant (default), or client: nothing internal, joint words."));
    spec.addOption(
        Options.value("--language", "LANG", "Of the report: en or nl. Default: the brief's own."));
    spec.addOption(
        Options.value("--document", "N", "Which brief, where a file holds several; from 1."));
    spec.addOption(
        Options.value("--date", "DATE", "Today, for briefs that give no date of their own."));
    spec.addOption(Options.value("--seed", "N", "Start of the forecast's draws; a whole number."));
    spec.addOption(Options.value("--stdin-name", "NAME", "What to call standard input."));
    RunSettings.addTo(spec);
    spec.addOption(Options.help());
    return spec;
  }

  private static Map<String, String> exits() {
    Map<String, String> codes = Exits.list();
    codes.put(" " + ExitCode.CLEAN, "the report was written");
    codes.remove(" " + ExitCode.FINDINGS);
    return codes;
  }

  @Override
  public int run(ParseResult given, Console console) throws IOException, UsageException {
    List<Rule> rules = Catalogue.all();
    RunSettings settings = new RunSettings(given, console, () -> rules);
    Path file = file(Options.text(given, "--output"), console);
    boolean markdown = isMarkdown(given, file);
    Assumptions usual = assumptions(Options.text(given, "--seed"));
    String path = given.matchedPositionalValue(0, "");
    List<Briefs.Read> read = new ArrayList<>();
    boolean opened =
        new Briefs(console, Options.date(given, "--date"), settings)
            .read(List.of(path), Options.text(given, "--stdin-name"), read::add);
    if (!opened) {
      return ExitCode.UNREADABLE;
    }
    Briefs.Read brief = Documents.choose(read, Options.text(given, "--document"), path);
    List<Result.Crash> crashes = new ArrayList<>();
    String name = brief.file().name();
    BriefResult result =
        new Linter(rules, rule -> true)
            .check(brief.file(), brief.brief(), brief.facts(), settings.tuning(name), crashes);
    Check.requireHouseRules(crashes);
    if (result.unreadableInPart()) {
      console.tell("whylint: " + path + " must be mended first; see: whylint check");
      return ExitCode.UNREADABLE;
    }
    Audience audience = settings.audience(name);
    BriefResult view = audience.view(result);
    PlanForecast forecast = PlanForecast.of(view.brief(), brief.facts().dates(), usual);
    Language language = settings.language(List.of(name));
    BriefReport report = new BriefReport(Main.version(), audience == Audience.CLIENT, language);
    Inputs.spare(file, settings.reads(List.of(path)), console);
    write(report, view, forecast, markdown, new Target(file, console));
    Result all = new Result(List.of(result), List.copyOf(crashes));
    return Check.tellCrashes(all, console) ? ExitCode.FAULT : ExitCode.CLEAN;
  }

  private static void write(
      BriefReport report, BriefResult view, PlanForecast forecast, boolean markdown, Target target)
      throws IOException {
    target.write(
        out -> {
          if (markdown) {
            report.markdown(view, forecast, out);
          } else {
            report.html(view, forecast, out);
          }
        });
  }

  private static boolean isMarkdown(ParseResult given, @Nullable Path file) throws UsageException {
    Form form = Options.choice(given, "--format", Form.values(), Form::word);
    boolean named = file != null && file.toString().endsWith(".md");
    return form == null ? named : form == Form.MARKDOWN;
  }

  private static Assumptions assumptions(@Nullable String seed) throws UsageException {
    try {
      return seed == null ? Assumptions.USUAL : Assumptions.USUAL.withSeed(Long.parseLong(seed));
    } catch (NumberFormatException e) {
      throw new UsageException("--seed takes a whole number; not '" + seed + "'");
    }
  }

  private static @Nullable Path file(@Nullable String name, Console console) throws UsageException {
    if (name == null) {
      return null;
    }
    Path file = console.directory().resolve(name);
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(file)) {
      throw new UsageException("-o takes a file in a folder that exists; not '" + name + "'");
    }
    return file;
  }
}
