package dev.whylint.counsel;

import dev.whylint.engine.Phrase;

/**
 * What one side owes the other.
 *
 * @param written whether the brief already has it, so that it need only be kept
 */
public record Duty(Phrase what, boolean written) {
  static Duty agreed(Phrase what) {
    return new Duty(what, true);
  }

  static Duty open(Phrase what) {
    return new Duty(what, false);
  }
}
