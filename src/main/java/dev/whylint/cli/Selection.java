package dev.whylint.cli;

import dev.whylint.brief.Names;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which rules are wanted: those selected, by name or by family, less those ignored. A brief that
 * cannot be read is always said.
 */
final class Selection implements Predicate<RuleInfo> {
  private final List<String> select;
  private final List<String> ignore;

  /**
   * A selection.
   *
   * @throws UsageException if a name is neither a rule's nor a family's
   */
  Selection(List<String> select, List<String> ignore, List<Rule> rules) throws UsageException {
    this.select = names(select);
    this.ignore = names(ignore);
    Set<String> known = new LinkedHashSet<>();
    rules.forEach(rule -> known.add(rule.info().family()));
    rules.forEach(rule -> known.add(rule.info().name()));
    for (String name : this.select) {
      require(name, known);
    }
    for (String name : this.ignore) {
      require(name, known);
    }
  }

  private static List<String> names(List<String> given) {
    List<String> names = new ArrayList<>();
    for (String each : given) {
      for (String name : each.split(",", -1)) {
        String plain = name.strip();
        names.add(plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain);
      }
    }
    return names;
  }

  private static void require(String name, Set<String> known) throws UsageException {
    if (!known.contains(name)) {
      String near = Names.nearest(name, known);
      String hint = near.isEmpty() ? "; see: whylint rules" : "; did you mean " + near + "?";
      throw new UsageException("there is no rule or family '" + name + "'" + hint);
    }
  }

  @Override
  public boolean test(RuleInfo rule) {
    boolean unreadable = rule.family().equals("brief") && rule.severity() == Severity.BLOCKER;
    boolean wanted = select.isEmpty() || matches(select, rule.name());
    return unreadable || wanted && !matches(ignore, rule.name());
  }

  private static boolean matches(List<String> names, String rule) {
    return names.stream().anyMatch(name -> rule.equals(name) || rule.startsWith(name + "/"));
  }
}
