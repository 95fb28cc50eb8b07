package dev.whylint.cli;

import dev.whylint.brief.Language;
import dev.whylint.engine.Rule;
import dev.whylint.report.RuleTable;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Prints the catalogue of rules. */
final class RulesCommand implements Command {
  @Override
  public String name() {
    return "rules";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("whylint rules");
    spec.usageMessage().description("Prints the catalogue of rules, those of the team included.");
    spec.addOption(Options.value("--format", "FORMAT", "table (default), markdown or json."));
    spec.addOption(Options.value("--language", "LANG", "en (default) or nl."));
    RunSettings.addTo(spec);
    spec.addOption(Options.help());
    return spec;
  }

  /** The forms of the catalogue. */
  private enum Form {
    TABLE,
    MARKDOWN,
    JSON
  }

  @Override
  public int run(ParseResult given, Console console) throws IOException, UsageException {
    Language asked = Options.choice(given, "--language", Language.values(), Language::word);
    Form form =
        Options.choice(given, "--format", Form.values(), f -> f.name().toLowerCase(Locale.ROOT));
    List<Rule> rules = HouseRules.withCatalogue(given, console);
    RuleTable table = new RuleTable(rules, asked == null ? Language.EN : asked);
    Target screen = new Target(null, console);
    if (form == Form.JSON) {
      screen.write(table::json);
    } else if (form == Form.MARKDOWN) {
      screen.write(table::markdown);
    } else {
      screen.write(out -> table.terminal(out, console.columns()));
    }
    return ExitCode.CLEAN;
  }
}
