package dev.whylint.cli;

import dev.whylint.report.Printable;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What a command may touch of the world outside.
 *
 * @param directory against which paths are resolved
 * @param clock tells today, for briefs without a date of their own; asking costs the time zones
 * @param terminal whether the output is read on a screen
 */
record Console(
    InputStream in,
    PrintWriter out,
    PrintWriter err,
    Map<String, String> env,
    Path directory,
    Supplier<LocalDate> clock,
    boolean terminal) {
  private static final int NARROW = 60;
  private static final int USUAL = 80;
  private static final int WIDE = 120;

  /**
   * Tells something beside the output; what it holds of a brief can steer neither screen nor log.
   */
  void tell(String message) {
    err.println(harmless(message));
  }

  /** Says a line or more on the output, made harmless likewise. */
  void say(String message) {
    out.println(harmless(message));
  }

  private String harmless(String message) {
    String lines =
        message.lines().map(Printable::line).collect(Collectors.joining(System.lineSeparator()));
    return inActions() ? ActionsLog.inert(lines) : lines;
  }

  /** The width to write for, in columns: what the environment says, within 60 and 120. */
  int columns() {
    String given = env.getOrDefault("COLUMNS", "");
    boolean number =
        !given.isEmpty() && given.length() < 5 && given.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Math.min(WIDE, Math.max(NARROW, Integer.parseInt(given))) : USUAL;
  }

  /** Whether the input is typed at a terminal; the launcher knows, the JVM mostly does not. */
  boolean typed() {
    return env.getOrDefault("WHYLINT_IN_TERMINAL", terminal ? "1" : "0").equals("1");
  }

  /** Whether to use colour: on a terminal that does not ask for none. */
  boolean colour() {
    boolean forced = !env.getOrDefault("CLICOLOR_FORCE", "0").equals("0");
    boolean refused = !env.getOrDefault("NO_COLOR", "").isEmpty() || "dumb".equals(env.get("TERM"));
    return !refused && (terminal || forced);
  }

  /** Whether the output is the log of a job of GitHub Actions. */
  boolean inActions() {
    return "true".equals(env.get("GITHUB_ACTIONS"));
  }
}
