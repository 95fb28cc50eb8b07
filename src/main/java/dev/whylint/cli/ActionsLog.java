package dev.whylint.cli;

import java.util.regex.Pattern;

/**
 * The log of GitHub Actions, which obeys what it reads: a line that starts with {@code ::name::},
 * and {@code ##[name]} anywhere. Other formats than its own are written so that no text of a brief
 * can be such a command.
 */
final class ActionsLog {
  private static final Pattern COMMAND = Pattern.compile("(?mU)^([^\\S\\n]*):(?=:)");

  private ActionsLog() {}

  /** The text with a blank inside of what would be a command. */
  static String inert(String text) {
    return COMMAND.matcher(text).replaceAll("$1: ").replace("##[", "# #[");
  }
}
