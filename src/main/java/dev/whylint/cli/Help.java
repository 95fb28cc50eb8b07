package dev.whylint.cli;

import dev.whylint.brief.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * The help of the commands in one language: what their specifications say, or its Dutch, with the
 * options grouped and examples added.
 */
final class Help {
  private final HelpWords words;

  Help(Language language) {
    this.words = new HelpWords(language);
  }

  /** What is shown when nothing but help is asked for. */
  CommandSpec overview(List<Command> commands) {
    CommandSpec root = CommandSpec.create().name("whylint");
    root.usageMessage()
        .synopsisHeading("")
        .customSynopsis(synopsis(), words.of("heading.purpose"))
        .commandListHeading("%n" + words.of("heading.commands") + "%n")
        .exitCodeListHeading("%n" + words.of("heading.exit-codes") + "%n")
        .exitCodeList(exits("", Exits.list()))
        .footer("", words.of("heading.more"));
    for (Command command : commands) {
      root.addSubcommand(command.name(), new CommandLine(of(command)));
    }
    return root;
  }

  private String synopsis() {
    return words.of("heading.usage") + " " + words.of("heading.synopsis");
  }

  /** What is shown of one command. */
  CommandSpec of(Command command) {
    String name = command.name();
    CommandSpec given = command.spec();
    CommandSpec shown = CommandSpec.create().name("whylint " + name);
    UsageMessageSpec usage = shown.usageMessage();
    String description = String.join(" ", given.usageMessage().description());
    usage
        .synopsisHeading(words.of("heading.usage") + " ")
        .customSynopsis(synopsis(given))
        .description(words.of(name, "description", description))
        .parameterListHeading("%n" + words.of("heading.arguments") + "%n")
        .footerHeading("%n" + words.of("heading.examples") + "%n")
        .footer(examples(name).stream().map(line -> "  " + line).toArray(String[]::new));
    if (!given.usageMessage().exitCodeList().isEmpty()) {
      usage
          .exitCodeListHeading("%n" + words.of("heading.exit-codes") + "%n")
          .exitCodeList(exits(name, given.usageMessage().exitCodeList()));
    }
    for (PositionalParamSpec each : given.positionalParameters()) {
      String said = words.of(name, each.paramLabel(), String.join(" ", each.description()));
      shown.addPositional(each.toBuilder().description(said).build());
    }
    for (OptionGroup group : OptionGroup.values()) {
      add(shown, group, group.among(given.options()), name);
    }
    return shown;
  }

  private void add(CommandSpec shown, OptionGroup group, List<OptionSpec> options, String name) {
    if (options.isEmpty()) {
      return;
    }
    ArgGroupSpec.Builder together =
        ArgGroupSpec.builder()
            .validate(false)
            .order(shown.argGroups().size())
            .heading("%n" + words.of("group." + group.word()) + "%n");
    for (OptionSpec option : options) {
      String said = words.of(name, option.longestName(), String.join(" ", option.description()));
      together.addArg(option.toBuilder().description(said).build());
    }
    shown.addArgGroup(together.build());
  }

  /** How the command is written: its name, its options, its arguments. */
  String synopsis(CommandSpec given) {
    StringBuilder text = new StringBuilder(given.name());
    text.append(" [").append(words.of("heading.options")).append(']');
    for (PositionalParamSpec each : given.positionalParameters()) {
      boolean told = each.paramLabel().contains("[");
      String more = each.arity().max() > 1 && !told ? "..." : "";
      boolean optional = each.arity().min() == 0;
      text.append(optional ? " [" : " ").append(each.paramLabel()).append(more);
      text.append(optional ? "]" : "");
    }
    return text.toString();
  }

  /** Command lines to try, each with a remark. */
  List<String> examples(String command) {
    return words.lines(command + ".examples");
  }

  private Map<String, String> exits(String command, Map<String, String> given) {
    Map<String, String> said = new LinkedHashMap<>();
    given.forEach(
        (code, meaning) -> said.put(code, words.of(command, "exit." + code.strip(), meaning)));
    return said;
  }
}
