package dev.whylint.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Finds the command that is asked for and runs it. Only that command is built, since building all
 * of them costs more than a check.
 */
final class Program {
  private static final String DEFAULT = "check";

  private final Map<String, Supplier<Command>> commands = new LinkedHashMap<>();

  Program() {
    commands.put(DEFAULT, CheckCommand::new);
    commands.put("questions", QuestionsCommand::new);
    commands.put("forecast", ForecastCommand::new);
    commands.put("map", MapCommand::new);
    commands.put("explain", ExplainCommand::new);
    commands.put("rules", RulesCommand::new);
    commands.put("schema", SchemaCommand::new);
  }

  /** Runs the program on these arguments; never throws. */
  int run(String[] args, Console console) {
    try {
      return dispatch(List.of(args), console);
    } catch (UsageException e) {
      console.err().println("whylint: " + e.getMessage());
      return ExitCode.USAGE;
    } catch (IOException e) {
      console.err().println("whylint: cannot write or read: " + e.getMessage());
      return ExitCode.FAULT;
    } catch (RuntimeException | StackOverflowError e) {
      console.err().println("whylint: a fault of our own, please report it: " + e);
      return ExitCode.FAULT;
    }
  }

  private int dispatch(List<String> args, Console console) throws IOException, UsageException {
    String first = args.isEmpty() ? "" : args.get(0);
    switch (first) {
      case "--version", "-V" -> {
        console.out().println("whylint " + Main.version());
        return ExitCode.CLEAN;
      }
      case "--help", "-h", "help" -> {
        return help(args, console);
      }
      default -> {
        Supplier<Command> named = commands.get(first);
        Command command = named == null ? new CheckCommand() : named.get();
        return run(command, named == null ? args : args.subList(1, args.size()), console);
      }
    }
  }

  private int run(Command command, List<String> args, Console console)
      throws IOException, UsageException {
    CommandLine line = line(command.spec());
    ParseResult given;
    try {
      given = line.parseArgs(args.toArray(String[]::new));
    } catch (ParameterException e) {
      throw new UsageException(explain(e, command));
    }
    if (given.isUsageHelpRequested()) {
      print(line, console);
      return ExitCode.CLEAN;
    }
    return command.run(given, console);
  }

  private static CommandLine line(CommandSpec spec) {
    CommandLine line = new CommandLine(spec);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpLongOptionsMaxWidth(28);
    return line;
  }

  private static String explain(ParameterException e, Command command) {
    StringBuilder text = new StringBuilder(String.valueOf(e.getMessage()));
    if (e instanceof UnmatchedArgumentException unmatched) {
      List<String> suggestions = unmatched.getSuggestions();
      if (!suggestions.isEmpty()) {
        text.append(". Did you mean ").append(suggestions.get(0)).append('?');
      }
    }
    return text + "\nSee: whylint " + command.name() + " --help";
  }

  private int help(List<String> args, Console console) throws UsageException {
    if (args.size() > 1) {
      Supplier<Command> named = commands.get(args.get(1));
      if (named == null) {
        throw new UsageException(
            "there is no command '"
                + args.get(1)
                + "'; there are: "
                + String.join(", ", commands.keySet()));
      }
      print(line(named.get().spec()), console);
      return ExitCode.CLEAN;
    }
    CommandSpec root = CommandSpec.create().name("whylint");
    root.usageMessage()
        .synopsisHeading("")
        .customSynopsis(
            "Usage: whylint [COMMAND] [OPTIONS] [PATH…]",
            "Reads a brief of a proposed solution and says where it will not hold.")
        .commandListHeading("%nCommands:%n")
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(Exits.list())
        .footer("", "whylint COMMAND --help tells more of a command.");
    for (Supplier<Command> each : commands.values()) {
      Command command = each.get();
      root.addSubcommand(command.name(), new CommandLine(command.spec()));
    }
    print(line(root), console);
    return ExitCode.CLEAN;
  }

  private static void print(CommandLine line, Console console) {
    line.getCommandSpec().usageMessage().width(console.columns());
    Ansi ansi = console.colour() ? Ansi.ON : Ansi.OFF;
    console.out().print(line.getUsageMessage(ansi));
  }
}
