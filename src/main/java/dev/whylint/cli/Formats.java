package dev.whylint.cli;

import dev.whylint.brief.Language;
import dev.whylint.engine.Result;
import dev.whylint.report.CheckHtml;
import dev.whylint.report.JsonReport;
import dev.whylint.report.Reporter;
import dev.whylint.report.Style;
import dev.whylint.report.TerminalReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/** The formats that a run is asked for, and where each goes. */
final class Formats {
  private final List<Output> outputs = new ArrayList<>();

  /** One format and where it goes. */
  record Output(Reporter reporter, Target target) {
    /** Writes the result. */
    void write(Result result) throws IOException {
      target.write(out -> reporter.write(result, out));
    }
  }

  Formats(ParseResult given, Console console, @Nullable Language language) throws UsageException {
    List<String> asked = Options.texts(given, "--format");
    Set<String> targets = new HashSet<>();
    for (String each : asked.isEmpty() ? List.of("terminal") : asked) {
      int equals = each.indexOf('=');
      String name = equals < 0 ? each : each.substring(0, equals);
      String file = equals < 0 ? "" : each.substring(equals + 1);
      if (!targets.add(file)) {
        throw new UsageException(
            "two formats go to the same place; write --format " + name + "=FILE");
      }
      Path path = file.isEmpty() ? null : console.directory().resolve(file);
      boolean screen = path == null;
      Target target = new Target(path, console);
      outputs.add(new Output(reporter(name, given, console, language, screen), target));
    }
  }

  private static Reporter reporter(
      String name, ParseResult given, Console console, @Nullable Language language, boolean screen)
      throws UsageException {
    return switch (name) {
      case "terminal" ->
          new TerminalReport(
              new Style(
                  console.columns(),
                  screen && console.colour(),
                  Options.has(given, "--plain"),
                  Options.has(given, "--all")),
              language);
      case "json" -> new JsonReport(Main.version(), language);
      case "html" ->
          new CheckHtml(
              Main.version(), "client".equals(Options.text(given, "--audience")), language);
      default ->
          throw new UsageException(
              "there is no format '" + name + "'; there are: terminal, json, html");
    };
  }

  List<Output> outputs() {
    return List.copyOf(outputs);
  }
}
