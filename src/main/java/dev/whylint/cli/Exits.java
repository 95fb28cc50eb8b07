package dev.whylint.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** The exit codes in words, for help and documents. */
final class Exits {
  private Exits() {}

  /** Code to meaning. */
  static Map<String, String> list() {
    Map<String, String> codes = new LinkedHashMap<>();
    codes.put(" " + ExitCode.CLEAN, "nothing at or above --fail-on");
    codes.put(" " + ExitCode.FINDINGS, "findings at or above --fail-on");
    codes.put(" " + ExitCode.USAGE, "wrong use or configuration");
    codes.put(" " + ExitCode.UNREADABLE, "a brief could not be read in full, or nothing matched");
    codes.put(" " + ExitCode.FAULT, "a fault of whylint itself");
    return codes;
  }
}
