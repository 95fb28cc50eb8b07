package dev.whylint.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the git program. Names go to it as arguments and as they are, never through a shell or as a
 * pattern, and what a repository could have it run (monitors, hooks, external differs, text
 * converters, a pager) is off.
 */
final class GitProcess {
  private static final int MOST_BYTES = 64 << 20;
  private static final int MOST_WORDS = 500;

  private GitProcess() {}

  /** What came of it. */
  static final class Answer {
    private final boolean well;
    private final byte[] bytes;
    private final String problem;

    private Answer(boolean well, byte[] bytes, String problem) {
      this.well = well;
      this.bytes = bytes;
      this.problem = problem;
    }

    /** Whether git exited with 0. */
    boolean well() {
      return well;
    }

    /** What it wrote. */
    byte[] bytes() {
      return bytes.clone();
    }

    /** What it wrote, read as UTF-8. */
    String text() {
      return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The first line of its error output; empty where it wrote none. */
    String problem() {
      return problem;
    }
  }

  /**
   * Runs it in a folder.
   *
   * @throws UsageException if there is no git program, or it writes more than 64 MiB
   */
  static Answer run(List<String> arguments, Path directory) throws IOException, UsageException {
    Path errors = Files.createTempFile("whylint", ".txt");
    try {
      Process process = start(arguments, directory, errors);
      process.getOutputStream().close();
      try (InputStream out = process.getInputStream()) {
        byte[] bytes = out.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
          process.destroyForcibly();
          throw new UsageException("git " + arguments.get(0) + " tells more than can be read");
        }
        boolean well = process.waitFor() == 0;
        return new Answer(well, bytes, well ? "" : firstLine(errors));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        process.destroyForcibly();
        return new Answer(false, new byte[0], "");
      }
    } finally {
      Files.deleteIfExists(errors);
    }
  }

  private static Process start(List<String> arguments, Path directory, Path errors)
      throws UsageException {
    List<String> command = new ArrayList<>(List.of("git", "--literal-pathspecs", "--no-pager"));
    command.addAll(List.of("-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null"));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
    builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
    builder.environment().put("GIT_TERMINAL_PROMPT", "0");
    builder.environment().put("LC_ALL", "C");
    builder.redirectError(errors.toFile());
    try {
      return builder.start();
    } catch (IOException e) {
      throw new UsageException("the git program cannot be started; it is needed for this");
    }
  }

  private static String firstLine(Path errors) throws IOException {
    try (InputStream in = Files.newInputStream(errors)) {
      String text = new String(in.readNBytes(MOST_WORDS), StandardCharsets.UTF_8);
      return text.lines().findFirst().orElse("");
    }
  }
}
