package dev.whylint.settings;

import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about a rule or a family.
 *
 * @param name {@code family/rule} or {@code family}
 * @param off whether its findings are left out
 * @param severity that its findings get; null: those that the rule gives them
 */
public record RuleChoice(String name, boolean off, @Nullable Severity severity, Origin origin) {
  /** The rule as it weighs by this choice; empty where it is off. */
  Optional<RuleInfo> applyTo(RuleInfo rule) {
    if (off) {
      return Optional.empty();
    }
    return Optional.of(severity == null ? rule : rule.weighing(severity));
  }
}
