package dev.whylint.cli;

import dev.whylint.engine.Baseline;
import dev.whylint.engine.Baseline.Entry;
import dev.whylint.engine.BriefResult;
import dev.whylint.engine.Result;
import dev.whylint.engine.Rule;
import dev.whylint.report.Printable;
import dev.whylint.rule.Catalogue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Keeps the list of findings that were there when a team began. */
final class BaselineCommand implements Command {
  @Override
  public String name() {
    return "baseline";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("whylint baseline");
    spec.usageMessage()
        .description(
            "Keeps the list of known findings, so that a run fails only on what is new.",
            "create writes it, update takes out what was mended and follows moved files,"
                + " check fails on new findings and on entries that are no longer true.")
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(Exits.list());
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("create|update|check")
            .index("0")
            .arity("1")
            .type(String.class)
            .description("What to do.")
            .build());
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("PATH")
            .index("1..*")
            .arity("0..*")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description("Briefs, folders or globs. Default: the current folder.")
            .build());
    spec.addOption(
        Options.value("--baseline", "FILE", "The list. Default: " + BaselineFile.NAME + "."));
    spec.addOption(
        Options.flag("--add-new", "With update: takes new findings into the list as well."));
    spec.addOption(
        Options.value("--date", "DATE", "Today, for briefs that give no date of their own."));
    RunSettings.addTo(spec);
    spec.addOption(Options.help());
    return spec;
  }

  @Override
  public int run(ParseResult given, Console console) throws IOException, UsageException {
    String action = given.matchedPositionalValue(0, "");
    if (!List.of("create", "update", "check").contains(action)) {
      throw new UsageException("baseline takes create, update or check; not '" + action + "'");
    }
    String named = Options.text(given, "--baseline");
    BaselineFile file = new BaselineFile(named == null ? BaselineFile.NAME : named, console);
    if (action.equals("create") && file.exists()) {
      throw new UsageException(
          file.shown() + " is there already; see: whylint baseline update --help");
    }
    Baseline old = action.equals("create") ? new Baseline(List.of()) : file.read();
    List<Rule> rules = Catalogue.all();
    RunSettings settings = new RunSettings(given, console, () -> rules);
    Check check = new Check(console, rules, rule -> true, Options.date(given, "--date"), settings);
    List<String> paths = given.matchedPositionalValue(1, List.of());
    Check.Outcome outcome = check.run(paths.isEmpty() ? List.of(".") : paths, null);
    Result result = outcome.result();
    boolean whole = readInFull(outcome, console);
    if (Check.tellCrashes(result, console)) {
      return ExitCode.FAULT;
    }
    if (!whole && !action.equals("check")) {
      console.tell("whylint: nothing was written, since not every brief could be read");
      return ExitCode.UNREADABLE;
    }
    Baseline.Compared compared = file.compare(old, result, Check.names(result));
    int code = act(action, file, compared, Options.has(given, "--add-new"), console);
    return whole ? code : ExitCode.UNREADABLE;
  }

  private static boolean readInFull(Check.Outcome outcome, Console console) {
    if (outcome.result().briefs().isEmpty()) {
      console.tell("whylint: no brief found; see: whylint baseline --help");
      return false;
    }
    for (BriefResult brief : outcome.result().briefs()) {
      if (brief.unreadableInPart()) {
        String name = Printable.line(brief.file().name());
        console.tell("whylint: " + name + " cannot be read; see: whylint check " + name);
      }
    }
    return !outcome.failed()
        && outcome.result().briefs().stream().noneMatch(BriefResult::unreadableInPart);
  }

  private static int act(
      String action, BaselineFile file, Baseline.Compared compared, boolean addNew, Console console)
      throws IOException {
    if (action.equals("check")) {
      return tell(file, compared, console);
    }
    boolean all = addNew || action.equals("create");
    List<Entry> entries = new ArrayList<>(compared.kept());
    if (all) {
      entries.addAll(compared.fresh());
    }
    file.write(new Baseline(entries));
    String taken = entries.size() + " known, " + compared.stale().size() + " taken out";
    String left = all ? "" : ", " + compared.fresh().size() + " new and not taken in";
    console.say(file.shown() + ": " + taken + left);
    return ExitCode.CLEAN;
  }

  private static int tell(BaselineFile file, Baseline.Compared compared, Console console) {
    compared.fresh().forEach(e -> console.say(line("new", e)));
    compared.stale().forEach(e -> console.say(line("stale", e)));
    boolean agrees = compared.fresh().isEmpty() && compared.stale().isEmpty();
    String sum =
        agrees
            ? file.shown() + " agrees with the briefs"
            : compared.fresh().size() + " new, " + compared.stale().size() + " stale";
    console.say(sum);
    if (!compared.stale().isEmpty()) {
      console.say("Take out what is stale with: whylint baseline update");
    }
    return agrees ? ExitCode.CLEAN : ExitCode.FINDINGS;
  }

  private static String line(String word, Entry entry) {
    String at = entry.item().isEmpty() ? "" : " at " + entry.item();
    return Printable.line(word + "  " + entry.file() + "  " + entry.rule() + at);
  }
}
