package dev.whylint.cli;

/** The command line or the settings are wrong; the message says what would be right. */
final class UsageException extends Exception {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
