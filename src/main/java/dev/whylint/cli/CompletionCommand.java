package dev.whylint.cli;

import dev.whylint.brief.Keyword;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Prints a script by which a shell completes commands, options and values. */
final class CompletionCommand implements Command {
  /** The shells. */
  enum Shell implements Keyword {
    BASH,
    ZSH,
    FISH
  }

  private final Supplier<List<Command>> commands;

  CompletionCommand(Supplier<List<Command>> commands) {
    this.commands = commands;
  }

  @Override
  public String name() {
    return "completion";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("whylint completion");
    spec.usageMessage()
        .description("Prints a script by which a shell completes commands, options and values.");
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("SHELL")
            .arity("1")
            .type(String.class)
            .description("bash, zsh or fish.")
            .build());
    spec.addOption(Options.output());
    spec.addOption(Options.help());
    return spec;
  }

  @Override
  public int run(ParseResult given, Console console) throws IOException, UsageException {
    Shell shell = shell(given.matchedPositionalValue(0, ""));
    Target target = Options.target(given, console);
    List<Completions.Entry> entries = Completions.of(commands.get());
    String script =
        switch (shell) {
          case BASH -> new BashCompletion(entries).script();
          case ZSH -> new ZshCompletion(entries).script();
          case FISH -> new FishCompletion(entries).script();
        };
    target.write(out -> out.append(script));
    return ExitCode.CLEAN;
  }

  private static Shell shell(String name) throws UsageException {
    for (Shell shell : Shell.values()) {
      if (shell.word().equals(name.toLowerCase(Locale.ROOT))) {
        return shell;
      }
    }
    List<String> known = Stream.of(Shell.values()).map(Shell::word).toList();
    throw new UsageException(
        "there is no script for '" + name + "'; there are: " + String.join(", ", known));
  }
}
