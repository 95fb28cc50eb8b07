package dev.whylint.cli;

import dev.whylint.brief.Language;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Prints the manual page. */
final class ManCommand implements Command {
  private final Supplier<List<Command>> commands;

  ManCommand(Supplier<List<Command>> commands) {
    this.commands = commands;
  }

  @Override
  public String name() {
    return "man";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("whylint man");
    spec.usageMessage().description("Prints the manual page, for the program man.");
    spec.addOption(Options.output());
    spec.addOption(
        Options.value(
            "--language", "LANG", "Of the page: en or nl. Default: that of your system."));
    spec.addOption(Options.help());
    return spec;
  }

  @Override
  public int run(ParseResult given, Console console) throws IOException, UsageException {
    Language asked = Options.choice(given, "--language", Language.values(), Language::word);
    Language language = asked == null ? Spoken.in(List.of(), console.env()) : asked;
    Target target = Options.target(given, console);
    String page = new ManPage(language, Main.version()).of(commands.get());
    target.write(out -> out.append(page));
    return ExitCode.CLEAN;
  }
}
