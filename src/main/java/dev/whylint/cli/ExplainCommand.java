package dev.whylint.cli;

import dev.whylint.brief.Language;
import dev.whylint.brief.Names;
import dev.whylint.engine.Pages;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Prints the page of a rule. */
final class ExplainCommand implements Command {
  @Override
  public String name() {
    return "explain";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("whylint explain");
    spec.usageMessage()
        .description("Prints the page of a rule: what it says, why, what to ask, wrong and right.");
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("RULE")
            .arity("1")
            .type(String.class)
            .description("Such as cause/none-given; whylint rules lists them.")
            .build());
    spec.addOption(Options.value("--language", "LANG", "en (default) or nl."));
    RunSettings.addTo(spec);
    spec.addOption(Options.help());
    return spec;
  }

  @Override
  public int run(ParseResult given, Console console) throws IOException, UsageException {
    String rule = given.matchedPositionalValue(0, "");
    Language asked = Options.choice(given, "--language", Language.values(), Language::word);
    List<RuleInfo> rules =
        HouseRules.withCatalogue(given, console).stream().map(Rule::info).toList();
    Optional<RuleInfo> found = rules.stream().filter(r -> r.name().equals(rule)).findFirst();
    if (found.isEmpty()) {
      List<String> known = rules.stream().map(RuleInfo::name).toList();
      String near = Names.nearest(rule, known);
      String hint = near.isEmpty() ? "; see: whylint rules" : "; did you mean " + near + "?";
      throw new UsageException("there is no rule '" + rule + "'" + hint);
    }
    Language language = asked == null ? Language.EN : asked;
    new Target(null, console).write(out -> out.append(new Pages().markdown(found.get(), language)));
    return ExitCode.CLEAN;
  }
}
