package dev.whylint.cli;

import dev.whylint.brief.Keyword;
import dev.whylint.brief.Language;
import dev.whylint.engine.BriefResult;
import dev.whylint.engine.Result;
import dev.whylint.engine.Rule;
import dev.whylint.report.QuestionsJson;
import dev.whylint.report.QuestionsMarkdown;
import dev.whylint.report.QuestionsTerminal;
import dev.whylint.report.Reporter;
import dev.whylint.report.Style;
import dev.whylint.rule.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Prints what to ask the client at the next meeting. */
final class QuestionsCommand implements Command {
  /** The forms of the list. */
  private enum Form implements Keyword {
    TERMINAL,
    MARKDOWN,
    JSON
  }

  @Override
  public String name() {
    return "questions";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("whylint questions");
    spec.usageMessage()
        .description(
            "Prints what to ask at the next meeting: the most decisive question first, by who can"
                + " answer it, with the reason and what an answer would settle.")
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
    spec.addOption(Options.value("--format", "FORMAT", "terminal (default), markdown or json."));
    spec.addOption(
        OptionSpec.builder("-o", "--output")
            .paramLabel("FILE")
            .arity("1")
            .type(String.class)
            .description("Writes to this file instead.")
            .build());
    spec.addOption(
        Options.value("--audience", "WHO", "consultant (default), or client: nothing internal."));
    spec.addOption(
        Options.value("--language", "LANG", "To ask in: en or nl. Default: the brief's own."));
    spec.addOption(
        Options.value("--date", "DATE", "Today, for briefs that give no date of their own."));
    spec.addOption(Options.value("--stdin-name", "NAME", "What to call standard input."));
    RunSettings.addTo(spec);
    spec.addOption(
        Options.flag("--all", "Tells every question in full, not only the first eight."));
    spec.addOption(Options.flag("--plain", "No frames and no symbols, for screen readers."));
    spec.addOption(Options.help());
    return spec;
  }

  private static Map<String, String> exits() {
    Map<String, String> codes = Exits.list();
    codes.put(" " + ExitCode.CLEAN, "the questions were written");
    codes.remove(" " + ExitCode.FINDINGS);
    return codes;
  }

  @Override
  public int run(ParseResult given, Console console) throws IOException, UsageException {
    Form form = Options.choice(given, "--format", Form.values(), Form::word);
    Path file = file(Options.text(given, "--output"), console);
    List<Rule> rules = Catalogue.all();
    RunSettings settings = new RunSettings(given, console, () -> rules);
    Check check = Check.whole(console, rules, Options.date(given, "--date"), settings);
    String brief = given.matchedPositionalValue(0, "");
    Check.Outcome outcome = check.run(List.of(brief), Options.text(given, "--stdin-name"));
    Result result = outcome.result();
    Language language = settings.language(Check.names(result));
    Reporter reporter = reporter(form, language, file == null, given, console);
    Result view = check.view(result);
    Inputs.spare(file, settings.reads(List.of(brief)), console);
    new Target(file, console).write(out -> reporter.write(view, out));
    if (Check.tellCrashes(result, console)) {
      return ExitCode.FAULT;
    }
    return exitCode(outcome, brief, console);
  }

  private static int exitCode(Check.Outcome outcome, String brief, Console console) {
    List<BriefResult> briefs = outcome.result().briefs();
    if (briefs.stream().anyMatch(BriefResult::unreadableInPart)) {
      console.tell("whylint: " + brief + " must be mended first; see: whylint check");
      return ExitCode.UNREADABLE;
    }
    if (briefs.isEmpty() && !outcome.failed()) {
      console.tell("whylint: no brief found; see: whylint questions --help");
    }
    return briefs.isEmpty() || outcome.failed() ? ExitCode.UNREADABLE : ExitCode.CLEAN;
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

  private static Reporter reporter(
      @Nullable Form form,
      @Nullable Language language,
      boolean screen,
      ParseResult given,
      Console console) {
    boolean all = Options.has(given, "--all");
    if (form == Form.JSON) {
      return new QuestionsJson(Main.version(), language);
    } else if (form == Form.MARKDOWN) {
      return new QuestionsMarkdown(all, language);
    }
    boolean plain = Options.has(given, "--plain");
    return new QuestionsTerminal(
        new Style(console.columns(), screen && console.colour(), plain, all), language);
  }
}
