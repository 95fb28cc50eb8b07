package dev.whylint.cli;

import dev.whylint.brief.Keyword;
import dev.whylint.brief.Names;
import dev.whylint.engine.Rule;
import dev.whylint.report.SettingsJson;
import dev.whylint.report.SettingsReport;
import dev.whylint.report.Style;
import dev.whylint.rule.Catalogue;
import dev.whylint.settings.Effective;
import dev.whylint.settings.HouseExamples;
import dev.whylint.settings.KnownRules;
import dev.whylint.settings.Settings;
import dev.whylint.settings.SettingsException;
import dev.whylint.settings.SettingsFault;
import dev.whylint.settings.SettingsFinder;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Shows the settings that hold for a path, or checks a settings file. */
final class ConfigCommand implements Command {
  private static final List<String> ACTIONS = List.of("show", "check");

  /** The forms of what is shown. */
  private enum Form implements Keyword {
    TERMINAL,
    JSON
  }

  @Override
  public String name() {
    return "config";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("whylint config");
    spec.usageMessage()
        .description(
            "show [PATH] prints the settings that hold for a brief or folder, each with what set"
                + " it; check [FILE] says what is wrong with a settings file.")
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(exits());
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("show|check [PATH]")
            .arity("1..2")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description(
                "show: a brief or a folder, default the current one. check: a settings file,"
                    + " default the nearest .whylint.yaml.")
            .build());
    spec.addOption(Options.value("--format", "FORMAT", "Of show: terminal (default) or json."));
    spec.addOption(Options.value("--language", "LANG", "As for check."));
    spec.addOption(Options.value("--audience", "WHO", "As for check."));
    spec.addOption(Options.value("--fail-on", "SEVERITY", "As for check."));
    spec.addOption(Options.values("--select", "RULE", "As for check."));
    spec.addOption(Options.values("--ignore", "RULE", "As for check."));
    RunSettings.addTo(spec);
    spec.addOption(Options.flag("--all", "Shows the rules that nothing was set for as well."));
    spec.addOption(Options.help());
    return spec;
  }

  private static Map<String, String> exits() {
    Map<String, String> codes = Exits.list();
    codes.put(" " + ExitCode.CLEAN, "the settings can be used");
    codes.remove(" " + ExitCode.FINDINGS);
    codes.remove(" " + ExitCode.UNREADABLE);
    return codes;
  }

  @Override
  public int run(ParseResult given, Console console) throws IOException, UsageException {
    List<String> words = given.matchedPositionalValue(0, List.of());
    String action = words.isEmpty() ? "" : words.get(0);
    if (!ACTIONS.contains(action)) {
      String near = Names.nearest(action, ACTIONS);
      String hint =
          near.isEmpty() ? "; write: whylint config show" : "; did you mean " + near + "?";
      throw new UsageException("config takes show or check; not '" + action + "'" + hint);
    }
    String path = words.size() < 2 ? "" : words.get(1);
    return action.equals("show") ? show(path, given, console) : check(path, given, console);
  }

  private static int show(String path, ParseResult given, Console console)
      throws IOException, UsageException {
    Form form = Options.choice(given, "--format", Form.values(), Form::word);
    List<Rule> rules = Catalogue.all();
    RunSettings settings = new RunSettings(given, console, () -> rules);
    Selection selection =
        new Selection(Options.texts(given, "--select"), Options.texts(given, "--ignore"), rules);
    Effective effective = new GivenSettings(settings, selection, rules).effective(path);
    Target screen = new Target(null, console);
    if (form == Form.JSON) {
      screen.write(out -> new SettingsJson(Main.version()).write(effective, out));
    } else {
      Style style =
          new Style(console.columns(), console.colour(), false, Options.has(given, "--all"));
      screen.write(out -> new SettingsReport(style).write(effective, out));
    }
    return ExitCode.CLEAN;
  }

  private static int check(String path, ParseResult given, Console console) throws UsageException {
    if (given.hasMatchedOption("--config") || given.hasMatchedOption("--no-config")) {
      throw new UsageException("config check takes the file itself: whylint config check FILE");
    }
    Path directory = console.directory().toAbsolutePath().normalize();
    List<Rule> rules = Catalogue.all();
    KnownRules known = RunSettings.known(rules);
    SettingsFinder finder = new SettingsFinder(() -> known, directory);
    try {
      Settings settings = finder.named(file(path, finder, directory));
      HouseExamples examples = new HouseExamples(console.clock().get());
      settings.house().forEach(examples::run);
      if (!examples.faults().isEmpty()) {
        return tell(examples.faults(), console);
      }
      List<String> read = settings.files();
      console.say(read.get(read.size() - 1) + " can be used" + sum(settings, examples));
      return ExitCode.CLEAN;
    } catch (SettingsException e) {
      return tell(e.faults(), console);
    }
  }

  private static String sum(Settings settings, HouseExamples examples) {
    int rules = settings.house().size();
    return rules == 0
        ? ""
        : "; house rules: " + rules + ", their examples: " + examples.count() + ", all as meant";
  }

  private static int tell(List<SettingsFault> faults, Console console) {
    faults.forEach(fault -> console.say(fault.shown()));
    return ExitCode.USAGE;
  }

  private static Path file(String path, SettingsFinder finder, Path directory)
      throws UsageException {
    try {
      Optional<Path> found =
          path.isEmpty() ? finder.file(directory) : Optional.of(directory.resolve(path));
      return found.orElseThrow(
          () -> new UsageException("there is no " + SettingsFinder.NAME + " here or above"));
    } catch (InvalidPathException e) {
      throw new UsageException("'" + path + "' is no path");
    }
  }
}
