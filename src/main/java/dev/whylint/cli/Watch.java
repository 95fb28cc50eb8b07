package dev.whylint.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Runs a check again whenever a brief or its settings change, until it is interrupted. */
final class Watch {
  private final Console console;
  private final WatchedFiles files;

  /** One run of the check. */
  interface Check {
    /** Checks and reports; the exit code is of no use here. */
    int run() throws IOException, UsageException;
  }

  Watch(Console console, WatchedFiles files) {
    this.console = console;
    this.files = files;
  }

  /**
   * Checks now, and again after each change.
   *
   * @return once the thread is interrupted; a user's Ctrl-C ends the program with the same code
   * @throws UsageException if the first check cannot be run as asked
   */
  int run(Check check) throws IOException, UsageException {
    Thread atTheEnd = new Thread(this::leave);
    Runtime.getRuntime().addShutdownHook(atTheEnd);
    try (WatchedFiles watched = files) {
      watched.start();
      check.run();
      say("watching; Ctrl-C ends");
      while (true) {
        again(check, watched.changed());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ExitCode.CLEAN;
    } finally {
      Runtime.getRuntime().removeShutdownHook(atTheEnd);
    }
  }

  private void again(Check check, List<String> changed) throws IOException {
    String more = changed.size() > 1 ? " and " + (changed.size() - 1) + " more" : "";
    say(changed.get(0) + more + " changed");
    try {
      check.run();
    } catch (UsageException e) {
      // It may be half-way through a change; the next one tells.
      console.tell("whylint: " + e.getMessage());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    flush();
  }

  private void say(String what) {
    LocalTime now = LocalTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS);
    console.tell("whylint: " + now + " " + what);
    flush();
  }

  private void flush() {
    console.out().flush();
    console.err().flush();
  }

  /** Without this, the JVM would end with the code of the signal. */
  private void leave() {
    flush();
    Runtime.getRuntime().halt(ExitCode.CLEAN);
  }
}
