package dev.whylint.cli;

import dev.whylint.brief.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page: the help of every command, in roff. */
final class ManPage {
  private final Help help;
  private final HelpWords words;
  private final String version;

  ManPage(Language language, String version) {
    this.help = new Help(language);
    this.words = new HelpWords(language);
    this.version = version;
  }

  String of(List<Command> commands) {
    Roff page = new Roff();
    page.macro("TH", "WHYLINT", "1", "", "whylint " + version);
    page.macro("SH", words.of("man.names")).text("whylint - " + words.of("man.name"));
    page.macro("SH", words.of("man.synopsis"));
    page.macro("B", "whylint").text(words.of("heading.synopsis").replace("whylint ", ""));
    page.macro("SH", words.of("man.summary")).text(words.of("heading.purpose"));
    page.macro("PP").text(words.of("man.intro"));
    page.macro("SH", words.of("man.commands"));
    commands.forEach(command -> command(page, command));
    page.macro("SH", words.of("man.exit-status"));
    exits(page, help.overview(List.of()).usageMessage().exitCodeList());
    page.macro("SH", words.of("man.environment"));
    for (String variable : List.of("LANG", "NO_COLOR", "COLUMNS")) {
      page.term(variable, words.of("man." + variable));
    }
    page.macro("SH", words.of("man.see-also")).text(words.of("man.see"));
    return page.toString();
  }

  private void command(Roff page, Command command) {
    CommandSpec spec = help.of(command);
    page.macro("SS", help.synopsis(command.spec()));
    page.text(plain(spec.usageMessage().description()));
    for (PositionalParamSpec each : spec.positionalParameters()) {
      page.term(each.paramLabel(), plain(each.description()));
    }
    for (ArgGroupSpec group : spec.argGroups()) {
      for (ArgSpec arg : group.args()) {
        if (arg instanceof OptionSpec option && !option.usageHelp()) {
          page.term(name(option), plain(option.description()));
        }
      }
    }
    List<String> examples = help.examples(command.name());
    if (!examples.isEmpty()) {
      page.macro("PP").text(words.of("heading.examples")).macro("PP").macro("nf");
      examples.forEach(example -> page.text("  " + example));
      page.macro("fi");
    }
  }

  private static String name(OptionSpec option) {
    List<String> names = new ArrayList<>(List.of(option.names()));
    String label = option.arity().max() == 0 ? "" : " " + option.paramLabel();
    return String.join(", ", names) + label;
  }

  private static void exits(Roff page, Map<String, String> codes) {
    codes.forEach((code, meaning) -> page.term(code.strip(), meaning));
  }

  /** The words of a description, in which picocli has a percent sign doubled. */
  private static String plain(String... description) {
    return String.format(Locale.ROOT, String.join(" ", description));
  }
}
