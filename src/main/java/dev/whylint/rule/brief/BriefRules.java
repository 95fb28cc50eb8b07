package dev.whylint.rule.brief;

import dev.whylint.engine.Rule;
import java.util.List;

/** The rules of the family {@code brief/}, one line a rule. */
public final class BriefRules {
  private BriefRules() {}

  /** All of them. */
  public static List<Rule> all() {
    return List.of(
        new Syntax(),
        new UnknownKey(),
        new UnknownId(),
        new DuplicateId(),
        new DuplicateKey(),
        new BadValue(),
        new TooLarge(),
        new Encoding(),
        new UnsupportedVersion(),
        new BadWaiver(),
        new UnusedWaiver(),
        new ExpiredWaiver(),
        new Thin());
  }
}
