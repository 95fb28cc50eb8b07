package dev.whylint.report;

import dev.whylint.engine.Severity;
import dev.whylint.engine.Verdict;

/**
 * How a report looks on a terminal: width, colour, and whether symbols are wanted.
 *
 * @param columns the width to fill
 * @param colour whether escape sequences for colour may be written
 * @param plain no frames and no symbols, for screen readers
 * @param all unfolds every finding
 */
public record Style(int columns, boolean colour, boolean plain, boolean all) {
  private static final String RESET = "\u001b[0m";

  String bold(String text) {
    return paint("1", text);
  }

  String faint(String text) {
    return paint("2", text);
  }

  String mark(String text) {
    return paint("36", text);
  }

  String severity(Severity severity, String text) {
    return paint(
        switch (severity) {
          case BLOCKER -> "1;31";
          case MAJOR -> "1;33";
          case MINOR -> "1;34";
          case INFO -> "1";
        },
        text);
  }

  String verdict(Verdict verdict, String text) {
    return paint(
        switch (verdict) {
          case UNREADABLE, NOT_YET -> "1;31";
          case CONDITIONS -> "1;33";
          case READY -> "1;32";
        },
        text);
  }

  private String paint(String code, String text) {
    return colour && !text.isEmpty() ? "\u001b[" + code + "m" + text + RESET : text;
  }
}
