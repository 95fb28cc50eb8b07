package dev.whylint.cli;

import dev.whylint.brief.Language;
import dev.whylint.engine.Result;
import dev.whylint.report.CheckHtml;
import dev.whylint.report.CheckstyleReport;
import dev.whylint.report.FlowingReporter;
import dev.whylint.report.GithubReport;
import dev.whylint.report.GitlabReport;
import dev.whylint.report.JsonReport;
import dev.whylint.report.JunitReport;
import dev.whylint.report.MarkdownReport;
import dev.whylint.report.Reporter;
import dev.whylint.report.RepositoryPaths;
import dev.whylint.report.SarifReport;
import dev.whylint.report.Style;
import dev.whylint.report.TerminalReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/** The formats that a run is asked for, and where each goes. */
final class Formats {
  /** What {@code --format} takes. */
  static final String NAMES =
      "terminal, json, sarif, junit, gitlab, github, checkstyle, markdown, html";

  private final ParseResult given;
  private final Console console;
  private final @Nullable Language language;
  private final RepositoryPaths paths;
  private final boolean forClient;
  private final List<Output> outputs = new ArrayList<>();

  /** A reporter that writes briefs as they come, and where to. */
  record Flowing(FlowingReporter reporter, Target target) {}

  /** Something that a result is written to. */
  interface Output {
    /** Writes the result. */
    void write(Result result) throws IOException;

    /** The file that it is written to anew; null where there is none. */
    default @Nullable Path file() {
      return null;
    }
  }

  /** A format in a file or on the screen. */
  private record Written(Reporter reporter, Target target) implements Output {
    @Override
    public @Nullable Path file() {
      return target.file();
    }

    @Override
    public void write(Result result) throws IOException {
      target.write(out -> reporter.write(result, out));
    }
  }

  /** Commands for the log, which are to be obeyed. */
  private record Commands(Reporter reporter, Console console) implements Output {
    @Override
    public void write(Result result) throws IOException {
      reporter.write(result, console.out());
    }
  }

  /**
   * The formats.
   *
   * @param forClient whether any brief is shown to a client, so that no format may hold more
   */
  Formats(ParseResult given, Console console, @Nullable Language language, boolean forClient)
      throws UsageException {
    this.forClient = forClient;
    this.given = given;
    this.console = console;
    this.language = language;
    this.paths = new RepositoryPaths(root(console), console.directory());
    List<String> asked = Options.texts(given, "--format");
    String usual = console.inActions() ? "github" : "terminal";
    Set<String> targets = new HashSet<>();
    for (String each : asked.isEmpty() ? List.of(usual) : asked) {
      int equals = each.indexOf('=');
      String name = equals < 0 ? each : each.substring(0, equals);
      String file = equals < 0 ? "" : each.substring(equals + 1);
      Path target = file.isEmpty() ? null : Options.file("--format " + name, file, console);
      if (!targets.add(target == null ? "" : target.normalize().toString())) {
        throw new UsageException(
            "two formats go to the same place; write --format " + name + "=FILE");
      }
      add(name, target);
    }
  }

  private void add(String name, @Nullable Path file) throws UsageException {
    Reporter reporter = reporter(name, file == null);
    boolean commands = name.equals("github");
    outputs.add(
        commands && file == null
            ? new Commands(reporter, console)
            : new Written(reporter, new Target(file, console)));
    String summary = console.env().getOrDefault("GITHUB_STEP_SUMMARY", "");
    if (commands && !summary.isEmpty()) {
      Path path = console.directory().resolve(summary);
      outputs.add(new StepSummary(path, console, paths, language));
    }
  }

  private Reporter reporter(String name, boolean screen) throws UsageException {
    return switch (name) {
      case "terminal" -> terminal(screen);
      case "json" -> new JsonReport(Main.version(), language);
      case "sarif" -> new SarifReport(Main.version(), paths, language, !forClient);
      case "junit" -> new JunitReport(paths, language);
      case "gitlab" -> new GitlabReport(paths, language);
      case "github" -> new GithubReport(paths, language);
      case "checkstyle" -> new CheckstyleReport(paths, language);
      case "markdown" -> new MarkdownReport(paths, language, MarkdownReport.COMMENT);
      case "html" -> new CheckHtml(Main.version(), forClient, language);
      default -> throw new UsageException("there is no format '" + name + "'; there are: " + NAMES);
    };
  }

  private Reporter terminal(boolean screen) {
    boolean colour = screen && console.colour();
    boolean plain = Options.has(given, "--plain");
    Style style = new Style(console.columns(), colour, plain, Options.has(given, "--all"));
    return new TerminalReport(style, language);
  }

  /** Code hosts know files from the root of the repository, wherever the check is run in it. */
  private static Path root(Console console) {
    for (String name : List.of("GITHUB_WORKSPACE", "CI_PROJECT_DIR")) {
      String told = console.env().getOrDefault(name, "");
      if (!told.isEmpty() && console.directory().startsWith(told)) {
        return console.directory().getFileSystem().getPath(told).normalize();
      }
    }
    return console.directory();
  }

  /** Writes a result on the screen alone: the files keep what an earlier run found in full. */
  void show(Result result) {
    outputs.stream()
        .filter(output -> output.file() == null)
        .forEach(output -> done(output, result));
  }

  /**
   * The one output, where it can be written while the briefs are checked; null where it cannot.
   *
   * @param read the files that the run reads, which stay as they are
   * @throws UsageException if it would go over one of these
   */
  @Nullable Flowing flowing(Collection<String> read) throws IOException, UsageException {
    boolean one = outputs.size() == 1;
    if (one
        && outputs.get(0) instanceof Written written
        && written.reporter() instanceof FlowingReporter reporter
        && !console.inActions()) {
      Inputs.spare(written.file(), read, console);
      return new Flowing(reporter, written.target());
    }
    return null;
  }

  /**
   * Writes a result in all of them; one that fails is told and keeps none of the others back.
   *
   * @param read the files that the run reads, which stay as they are
   * @return whether all were written
   * @throws UsageException if an output would go over one of these; then none is written
   */
  boolean write(Result result, Collection<String> read) throws IOException, UsageException {
    for (Output output : outputs) {
      Inputs.spare(output.file(), read, console);
    }
    boolean all = true;
    for (Output output : outputs) {
      all &= done(output, result);
    }
    return all;
  }

  private boolean done(Output output, Result result) {
    try {
      output.write(result);
      return true;
    } catch (IOException e) {
      console.tell("whylint: " + Briefs.told(e));
    } catch (RuntimeException e) {
      console.tell("whylint: a fault of our own, please report it: " + e);
    }
    return false;
  }
}
