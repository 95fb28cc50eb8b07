package dev.whylint.cli;

import dev.whylint.brief.Names;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import dev.whylint.house.HouseRule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Which rules are wanted: those selected, by name or by family, less those ignored. A brief that
 * cannot be read is always said.
 */
final class Selection implements Predicate<RuleInfo> {
  private static final String HOUSE = HouseRule.FAMILY + "/";

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
    known.add(HouseRule.FAMILY);
    rules.forEach(rule -> known.add(rule.info().family()));
    rules.forEach(rule -> known.add(rule.info().name()));
    for (String name : named()) {
      if (!name.startsWith(HOUSE)) { // the settings that name it are not read yet
        require(name, known);
      }
    }
  }

  /** Makes sure that the house rules that were named are among those that the settings hold. */
  void requireHouse(Supplier<Set<String>> rules) throws UsageException {
    for (String name : named()) {
      if (name.startsWith(HOUSE)) {
        require(name, rules.get());
      }
    }
  }

  private List<String> named() {
    return Stream.concat(select.stream(), ignore.stream()).toList();
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
