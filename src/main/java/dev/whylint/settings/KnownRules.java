package dev.whylint.settings;

import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import dev.whylint.house.HouseRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules that settings can name, by rule and by family. */
public final class KnownRules {
  private final Map<String, RuleInfo> rules = new LinkedHashMap<>();
  private final Set<String> names = new LinkedHashSet<>();

  /** These rules. */
  public KnownRules(List<RuleInfo> infos) {
    infos.forEach(info -> names.add(info.family()));
    names.add(HouseRule.FAMILY);
    for (RuleInfo info : infos) {
      rules.put(info.name(), info);
      names.add(info.name());
    }
  }

  /** These and more. */
  KnownRules with(List<RuleInfo> more) {
    List<RuleInfo> all = new ArrayList<>(rules.values());
    all.addAll(more);
    return new KnownRules(all);
  }

  /** All rules, in the order of the catalogue. */
  List<RuleInfo> all() {
    return List.copyOf(rules.values());
  }

  /** Families first, then rules. */
  Set<String> names() {
    return names;
  }

  /**
   * Whether the name covers a rule that says a brief could not be read; such a brief has not been
   * checked, so no setting may pass over it.
   */
  boolean coversUnreadable(String name) {
    return rules.values().stream()
        .filter(info -> info.family().equals("brief") && info.severity() == Severity.BLOCKER)
        .anyMatch(info -> info.name().equals(name) || info.family().equals(name));
  }
}
