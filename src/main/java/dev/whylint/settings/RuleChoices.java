package dev.whylint.settings;

import dev.whylint.engine.RuleInfo;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The choices of one {@code rules:} section, by name; a rule's own name goes before its family. */
record RuleChoices(Map<String, RuleChoice> byName) {
  @Nullable RuleChoice of(RuleInfo rule) {
    RuleChoice named = byName.get(rule.name());
    return named == null ? byName.get(rule.family()) : named;
  }
}
