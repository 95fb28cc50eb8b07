package dev.whylint.cli;

import dev.whylint.brief.Language;
import dev.whylint.engine.Result;
import dev.whylint.report.MarkdownReport;
import dev.whylint.report.RepositoryPaths;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Adds the report to the summary of a step of GitHub Actions: the file that the variable
 * GITHUB_STEP_SUMMARY names. A summary that cannot be written is told and is no failure of the
 * check.
 */
final class StepSummary implements Formats.Output {
  /** GitHub drops the summary of a step that is larger: 1 MiB. */
  private static final int LIMIT = 1 << 20;

  private final Path file;
  private final Console console;
  private final RepositoryPaths paths;
  private final @Nullable Language language;

  StepSummary(Path file, Console console, RepositoryPaths paths, @Nullable Language language) {
    this.file = file;
    this.console = console;
    this.paths = paths;
    this.language = language;
  }

  @Override
  public void write(Result result) {
    try {
      long there = Files.exists(file) ? Files.size(file) : 0;
      StringBuilder text = new StringBuilder(there == 0 ? "" : "\n");
      int room = (int) Math.max(0, LIMIT - there - text.length());
      new MarkdownReport(paths, language, room).write(result, text);
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      if (bytes.length + there > LIMIT) {
        console.tell("whylint: no room is left in the summary of this step");
        return;
      }
      Files.write(file, bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      console.tell("whylint: cannot write the summary of this step: " + e.getMessage());
    }
  }
}
