package dev.whylint.settings;

import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Tuning;
import java.util.List;
import java.util.Optional;

/**
 * The choices that hold for one file, the weakest first.
 *
 * @param own the rules that the team wrote for itself
 */
record RulesForFile(List<RuleChoices> choices, List<Rule> own) implements Tuning {
  Optional<RuleChoice> choice(RuleInfo rule) {
    for (int i = choices.size() - 1; i >= 0; i--) {
      RuleChoice choice = choices.get(i).of(rule);
      if (choice != null) {
        return Optional.of(choice);
      }
    }
    return Optional.empty();
  }

  @Override
  public Optional<RuleInfo> of(RuleInfo rule) {
    Optional<RuleChoice> choice = choice(rule);
    return choice.isEmpty() ? Optional.of(rule) : choice.get().applyTo(rule);
  }
}
