package dev.whylint.cli;

/** What the program says by its exit code. */
final class ExitCode {
  /** Nothing at or above the severity given by {@code --fail-on}. */
  static final int CLEAN = 0;

  /** Findings at or above it. */
  static final int FINDINGS = 1;

  /** Wrong use or configuration. */
  static final int USAGE = 2;

  /** A brief could not be read in full, or nothing matched. */
  static final int UNREADABLE = 3;

  /** Our own fault. */
  static final int FAULT = 4;

  /** Broken off by Ctrl-C, as shells say it. */
  static final int INTERRUPTED = 130;

  private ExitCode() {}
}
