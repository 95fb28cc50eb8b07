package dev.whylint.rule.expectation;

import dev.whylint.engine.Finding;
import dev.whylint.testing.Checked;
import java.util.List;

/** Makes a brief around one expectation and checks it with one rule. */
final class Promise {
  private Promise() {}

  /** A brief in English with this expectation, its fields written as in a flow mapping. */
  static String english(String fields) {
    return brief("en", "Something goes wrong in the yard.", fields);
  }

  /** The same in Dutch. */
  static String dutch(String fields) {
    return brief("nl", "Er gaat iets mis op de werf.", fields);
  }

  private static String brief(String language, String problem, String fields) {
    return """
        title: Yard
        language: %s
        date: 2027-01-04
        problem: %s
        solution:
          parts: [{id: part, what: A new crane, ready-by: 2027-06-30}]
        expectations:
          - {id: it, relies-on: [part], %s}
        plan: {start: 2027-01-04, deadline: 2027-06-30}
        """
        .formatted(language, problem, fields);
  }

  /** What one rule finds in a brief in English with this expectation. */
  static List<Finding> by(String rule, String fields) {
    return Checked.by("expectation/" + rule, english(fields));
  }

  /** Whether one rule speaks of it. */
  static boolean flags(String rule, String language, String fields) {
    String yaml = language.equals("nl") ? dutch(fields) : english(fields);
    return !Checked.by("expectation/" + rule, yaml).isEmpty();
  }
}
