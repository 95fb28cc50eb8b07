package dev.whylint.cli;

import dev.whylint.brief.Language;
import dev.whylint.engine.BriefResult;
import dev.whylint.engine.Finding;
import dev.whylint.engine.Linter;
import dev.whylint.engine.Result;
import dev.whylint.engine.Severity;
import dev.whylint.report.BriefForecast;
import dev.whylint.report.ForecastJson;
import dev.whylint.report.ForecastReport;
import dev.whylint.report.Style;
import dev.whylint.rule.Catalogue;
import dev.whylint.rule.brief.BriefRules;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Prints the odds of a brief's date and budget, and what would mend them. */
final class ForecastCommand implements Command {
  @Override
  public String name() {
    return "forecast";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("whylint forecast");
    spec.usageMessage()
        .description(
            "Prints the odds of the date and of the budget on the brief's own estimates, what they"
                + " hang on, and what would bring them to 80 %%.");
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("BRIEF")
            .arity("1")
            .type(String.class)
            .description("A brief, a folder of briefs, or - for standard input.")
            .build());
    spec.addOption(Options.value("--format", "FORMAT", "terminal (default) or json."));
    spec.addOption(
        Options.value(
            "--audience",
            "WHO",
            "consultant (default) or client: a forecast is the same to both."));
    spec.addOption(
        Options.value("--language", "LANG", "Of the report: en or nl. Default: the brief's own."));
    spec.addOption(
        Options.value("--date", "DATE", "Today, for briefs that give no date of their own."));
    spec.addOption(Options.value("--stdin-name", "NAME", "What to call standard input."));
    spec.addOption(Options.flag("--plain", "A table instead of a plot, for screen readers."));
    RunSettings.addTo(spec);
    spec.addOption(Options.help());
    return spec;
  }

  @Override
  public int run(ParseResult given, Console console) throws IOException, UsageException {
    RunSettings settings = new RunSettings(given, console, Catalogue::all);
    boolean json = json(given);
    LocalDate today = Options.date(given, "--date");
    String path = given.matchedPositionalValue(0, "");
    List<Briefs.Read> read = new ArrayList<>();
    boolean opened =
        new Briefs(console, today, settings)
            .read(List.of(path), Options.text(given, "--stdin-name"), read::add);
    Language language =
        settings.language(read.stream().map(each -> each.file().name()).distinct().toList());
    List<Result.Crash> crashes = new ArrayList<>();
    List<BriefForecast> forecasts = new ArrayList<>();
    for (Briefs.Read each : read) {
      if (isWhole(each, language, crashes, console)) {
        forecasts.add(new BriefForecast(each.file().name(), each.brief(), each.facts().forecast()));
      }
    }
    write(forecasts, json, Options.has(given, "--plain"), language, console);
    if (read.isEmpty() && opened) {
      console.tell("whylint: no brief found; see: whylint forecast --help");
    }
    boolean all = !forecasts.isEmpty() && forecasts.size() == read.size();
    return !crashes.isEmpty()
        ? ExitCode.FAULT
        : all && opened ? ExitCode.CLEAN : ExitCode.UNREADABLE;
  }

  private static void write(
      List<BriefForecast> forecasts,
      boolean json,
      boolean plain,
      @Nullable Language language,
      Console console)
      throws IOException, UsageException {
    Target screen = new Target(null, console);
    if (json) {
      screen.write(out -> new ForecastJson(Main.version()).write(forecasts, out));
    } else {
      Style style = new Style(console.columns(), console.colour(), plain, false);
      screen.write(out -> new ForecastReport(style, language).write(forecasts, out));
    }
  }

  private static boolean json(ParseResult given) throws UsageException {
    String format = Options.text(given, "--format");
    return switch (format == null ? "terminal" : format) {
      case "terminal" -> false;
      case "json" -> true;
      default ->
          throw new UsageException(
              "there is no format '" + format + "'; there are: terminal, json");
    };
  }

  /** Whether the brief could be read in full; where not, says where it could not. */
  private static boolean isWhole(
      Briefs.Read read, @Nullable Language language, List<Result.Crash> crashes, Console console) {
    BriefResult result =
        new Linter(BriefRules.all(), rule -> true)
            .check(read.file(), read.brief(), read.facts(), crashes);
    Language spoken = language == null ? read.brief().language() : language;
    for (Finding finding : result.findings()) {
      if (finding.severity() == Severity.BLOCKER) {
        String place = finding.hit().place().line() + ":" + finding.hit().place().column();
        String message = finding.hit().message().in(spoken);
        console.tell("whylint: " + read.file().name() + ":" + place + ": " + message);
      }
    }
    return !result.unreadableInPart();
  }
}
