package dev.whylint.cli;

import dev.whylint.engine.Rule;
import dev.whylint.rule.Catalogue;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.ParseResult;

/** The catalogue together with the rules that the settings of the working directory add to it. */
final class HouseRules {
  private HouseRules() {}

  static List<Rule> withCatalogue(ParseResult given, Console console) throws UsageException {
    List<Rule> rules = Catalogue.all();
    RunSettings settings = new RunSettings(given, console, () -> rules);
    List<Rule> all = new ArrayList<>(rules);
    all.addAll(settings.of("brief.yaml").houseRules());
    return List.copyOf(all);
  }
}
