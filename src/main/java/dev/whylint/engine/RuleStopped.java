package dev.whylint.engine;

/** A rule that a team wrote for itself could not be worked out; the message is fit to print. */
public final class RuleStopped extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With a message that names the place in the settings. */
  public RuleStopped(String message) {
    super(message, null, false, false);
  }
}
