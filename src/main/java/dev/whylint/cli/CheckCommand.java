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
import org.jspecify.annotations.Nullable;
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
    Check.Found found = check.find(paths(given), changes::wants);
    String stdinName = Options.text(given, "--stdin-name");
    Formats.Flowing flowing = flowing(found, given, console, settings);
    if (flowing != null) {
      selection.requireHouse(settings::houseRules);
      FlowingCheck flow = new FlowingCheck(check, settings, flowing.reporter(), flowing.target());
      Check.Outcome outcome = flow.run(found, stdinName, interruption);
      Ending ending = new Ending(flow.briefs(), flow.unreadable(), flow.fails());
      return outcome.left() > 0
          ? brokenOff(outcome, console)
          : exitCode(outcome, ending, given, console);
    }
    Check.Outcome outcome = check.run(found, stdinName, interruption);
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
      return brokenOff(outcome, console);
    }
    if (!formats.write(result, read)) {
      return ExitCode.FAULT;
    }
    if (outcome.found() > 0 && result.briefs().isEmpty() && !changes.revision().isEmpty()) {
      console.tell("whylint: no brief differs from " + changes.revision());
      return outcome.failed() ? ExitCode.UNREADABLE : ExitCode.CLEAN;
    }
    List<BriefResult> briefs = result.briefs();
    boolean unreadable = briefs.stream().anyMatch(BriefResult::unreadableInPart);
    boolean fails = briefs.stream().anyMatch(settings::fails);
    return exitCode(outcome, new Ending(briefs.size(), unreadable, fails), given, console);
  }

  /**
   * Where the report can be written while the briefs are checked; null where all are needed first,
   * and where they are few.
   */
  private static Formats.@Nullable Flowing flowing(
      Check.Found found, ParseResult given, Console console, RunSettings settings)
      throws IOException, UsageException {
    List<String> names = found.asked();
    boolean whole = given.hasMatchedOption("--baseline") || Options.has(given, "--lines");
    if (InOrder.isFew(names.size()) || whole) {
      return null;
    }
    Set<String> read = settings.reads(names);
    if (!settings.houseRules().isEmpty()) {
      // One that cannot be worked out must be told before anything looks clean.
      return null;
    }
    boolean forClient = names.stream().anyMatch(name -> settings.audience(name) == Audience.CLIENT);
    return new Formats(given, console, settings.language(names), forClient).flowing(read);
  }

  private static int brokenOff(Check.Outcome outcome, Console console) {
    console.tell("whylint: broken off; files not checked: " + outcome.left());
    return ExitCode.INTERRUPTED;
  }

  /**
   * What the exit code follows from.
   *
   * @param unreadable whether one could not be read in full
   * @param fails whether one has a finding that fails the run
   */
  private record Ending(int briefs, boolean unreadable, boolean fails) {}

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
      Check.Outcome outcome, Ending ending, ParseResult given, Console console) {
    if (Check.tellCrashes(outcome.result(), console)) {
      return ExitCode.FAULT;
    }
    if (outcome.failed() || ending.unreadable()) {
      return ExitCode.UNREADABLE;
    }
    if (ending.briefs() == 0) {
      console.tell("whylint: no brief found; see: whylint check --help");
      return Options.has(given, "--allow-empty") ? ExitCode.CLEAN : ExitCode.UNREADABLE;
    }
    return ending.fails() ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }
}
