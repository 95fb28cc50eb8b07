package dev.whylint.cli;

import dev.whylint.engine.Audience;
import dev.whylint.engine.Baseline;
import dev.whylint.engine.BriefResult;
import dev.whylint.engine.Result;
import dev.whylint.engine.Rule;
import dev.whylint.rule.Catalogue;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Checks briefs and prints the gap report. */
final class CheckCommand implements Command {
  @Override
  public String name() {
    return "check";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("whylint check");
    spec.usageMessage()
        .description("Checks briefs and prints the gap report. This is the default command.")
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(exits());
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("PATH")
            .arity("0..*")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description(
                "A brief, a folder (finds *.brief.yaml, *.brief.yml, brief.yaml), a glob, or - for"
                    + " standard input. Default: the current folder.")
            .build());
    spec.addOption(
        Options.values(
            "--format",
            "FORMAT[=FILE]",
            Formats.NAMES
                + ". May be given several times, each to a file of its own. Default: terminal, or"
                + " github in GitHub Actions."));
    spec.addOption(
        Options.value(
            "--fail-on",
            "SEVERITY",
            "Exit with 1 from this severity up: blocker (default), major, minor, info, never."));
    spec.addOption(Options.values("--select", "RULE", "Only these rules or families."));
    spec.addOption(Options.values("--ignore", "RULE", "All but these rules or families."));
    spec.addOption(
        Options.value("--audience", "WHO", "consultant (default), or client: nothing internal."));
    spec.addOption(
        Options.value("--language", "LANG", "Of the report: en or nl. Default: the brief's own."));
    spec.addOption(
        Options.value("--date", "DATE", "Today, for briefs that give no date of their own."));
    spec.addOption(Options.value("--stdin-name", "NAME", "What to call standard input."));
    spec.addOption(
        Options.value("--baseline", "FILE", "Known findings, which are shown and fail no run."));
    Changes.addTo(spec);
    RunSettings.addTo(spec);
    spec.addOption(Options.flag("--all", "Unfolds every finding."));
    spec.addOption(Options.flag("--plain", "No frames and no symbols, for screen readers."));
    spec.addOption(Options.flag("--allow-empty", "No fault if no brief is found."));
    spec.addOption(
        Options.flag(
            "--watch", "Checks again whenever a brief or its settings change, until Ctrl-C."));
    spec.addOption(Options.help());
    return spec;
  }

  private static Map<String, String> exits() {
    Map<String, String> codes = Exits.list();
    codes.put(ExitCode.INTERRUPTED + "", "broken off by Ctrl-C; what was done is shown");
    return codes;
  }

  @Override
  public int run(ParseResult given, Console console) throws IOException, UsageException {
    if (!Options.has(given, "--watch")) {
      return once(given, console);
    } else if (paths(given).contains("-")) {
      throw new UsageException("--watch needs files to watch; standard input is none");
    }
    var files = new WatchedFiles(console.directory(), () -> watched(given, console));
    return new Watch(console, files).run(() -> once(given, console));
  }

  /** The briefs, and the files that their settings come from. */
  private static List<String> watched(ParseResult given, Console console)
      throws IOException, UsageException {
    RunSettings settings = new RunSettings(given, console, Catalogue::all);
    List<String> briefs = new Briefs(console, null, settings).files(paths(given), problem -> {});
    Set<String> files = new LinkedHashSet<>(briefs);
    for (String brief : briefs) {
      files.addAll(settings.of(brief).files());
    }
    return List.copyOf(files);
  }

  private int once(ParseResult given, Console console) throws IOException, UsageException {
    try (Interruption interruption = new Interruption(console)) {
      return once(given, console, interruption);
    }
  }

  private int once(ParseResult given, Console console, Interruption interruption)
      throws IOException, UsageException {
    List<Rule> rules = Catalogue.all();
    Selection selection =
        new Selection(Options.texts(given, "--select"), Options.texts(given, "--ignore"), rules);
    RunSettings settings = new RunSettings(given, console, () -> rules);
    Check check = new Check(console, rules, selection, Options.date(given, "--date"), settings);
    Changes changes = new Changes(given, console);
    Check.Outcome outcome =
        check.run(paths(given), Options.text(given, "--stdin-name"), changes::wants, interruption);
    selection.requireHouse(settings::houseRules);
    Result marked = known(outcome.result(), given, console);
    Result result = check.view(changes.only(marked));
    List<String> names = Check.names(result);
    boolean forClient = names.stream().anyMatch(name -> settings.audience(name) == Audience.CLIENT);
    Formats formats = new Formats(given, console, settings.language(names), forClient);
    Set<String> read = settings.reads(names);
    String baseline = Options.text(given, "--baseline");
    if (baseline != null) {
      read.add(baseline);
    }
    if (outcome.left() > 0) {
      formats.show(result);
      console.tell("whylint: broken off; files not checked: " + outcome.left());
      return ExitCode.INTERRUPTED;
    }
    if (!formats.write(result, read)) {
      return ExitCode.FAULT;
    }
    if (outcome.found() > 0 && result.briefs().isEmpty() && !changes.revision().isEmpty()) {
      console.tell("whylint: no brief differs from " + changes.revision());
      return outcome.failed() ? ExitCode.UNREADABLE : ExitCode.CLEAN;
    }
    return exitCode(outcome, result, settings, Options.has(given, "--allow-empty"), console);
  }

  private static Result known(Result result, ParseResult given, Console console)
      throws IOException, UsageException {
    String named = Options.text(given, "--baseline");
    if (named == null) {
      return result;
    }
    BaselineFile file = new BaselineFile(named, console);
    return Baseline.mark(result, file.compare(file.read(), result, List.of()));
  }

  private static List<String> paths(ParseResult given) {
    List<String> paths = given.matchedPositionalValue(0, List.of());
    return paths.isEmpty() ? List.of(".") : paths;
  }

  private static int exitCode(
      Check.Outcome outcome,
      Result result,
      RunSettings settings,
      boolean allowEmpty,
      Console console) {
    if (Check.tellCrashes(result, console)) {
      return ExitCode.FAULT;
    }
    boolean unreadable = result.briefs().stream().anyMatch(BriefResult::unreadableInPart);
    if (outcome.failed() || unreadable) {
      return ExitCode.UNREADABLE;
    }
    if (result.briefs().isEmpty()) {
      console.tell("whylint: no brief found; see: whylint check --help");
      return allowEmpty ? ExitCode.CLEAN : ExitCode.UNREADABLE;
    }
    boolean fails = result.briefs().stream().anyMatch(settings::fails);
    return fails ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }
}
