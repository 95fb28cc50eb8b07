package dev.whylint.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  private static final Set<String> HELP = Set.of("help", "--help", "-h");

  private final Map<String, Supplier<Command>> commands = new LinkedHashMap<>();

  Program() {
    commands.put(DEFAULT, CheckCommand::new);
    commands.put("questions", QuestionsCommand::new);
    commands.put("forecast", ForecastCommand::new);
    commands.put("map", MapCommand::new);
    commands.put("report", ReportCommand::new);
    commands.put("explain", ExplainCommand::new);
    commands.put("rules", RulesCommand::new);
    commands.put("diff", DiffCommand::new);
    commands.put("baseline", BaselineCommand::new);
    commands.put("config", ConfigCommand::new);
    commands.put("init", InitCommand::new);
    commands.put("lsp", LspCommand::new);
    commands.put("schema", SchemaCommand::new);
    commands.put("completion", () -> new CompletionCommand(this::all));
    commands.put("man", () -> new ManCommand(this::all));
  }

  /** Runs the program on these arguments; never throws. */
  int run(String[] args, Console console) {
    try {
      return dispatch(List.of(args), console);
    } catch (UsageException e) {
      console.tell("whylint: " + e.getMessage());
      return ExitCode.USAGE;
    } catch (IOException e) {
      console.tell("whylint: " + Briefs.told(e));
      return ExitCode.FAULT;
    } catch (OutOfMemoryError e) {
      console.tell("whylint: there is not enough memory; give fewer or smaller briefs");
      return ExitCode.FAULT;
    } catch (RuntimeException | StackOverflowError e) {
      console.tell("whylint: a fault of our own, please report it: " + e);
      return ExitCode.FAULT;
    }
  }

  private int dispatch(List<String> args, Console console) throws IOException, UsageException {
    List<String> ordered = commandFirst(args);
    String first = ordered.isEmpty() ? "" : ordered.get(0);
    switch (first) {
      case "--version", "-V" -> {
        console.out().println("whylint " + Main.version());
        return ExitCode.CLEAN;
      }
      case "--help", "-h", "help" -> {
        return help(ordered, console);
      }
      default -> {
        Supplier<Command> named = commands.get(first);
        if (named == null || first.equals(DEFAULT)) {
          HeadStart.begin(ordered, console.directory());
        }
        Command command = named == null ? new CheckCommand() : named.get();
        return run(command, named == null ? ordered : ordered.subList(1, ordered.size()), console);
      }
    }
  }

  /** The arguments with a language that stands before the command put behind it. */
  private List<String> commandFirst(List<String> args) {
    int width = Spoken.width(args, 0);
    String next = args.size() > width ? args.get(width) : "";
    if (width == 0 || !commands.containsKey(next) && !HELP.contains(next)) {
      return args;
    }
    List<String> ordered = new ArrayList<>(args);
    Collections.rotate(ordered.subList(0, width + 1), 1);
    return ordered;
  }

  private int run(Command command, List<String> args, Console console)
      throws IOException, UsageException {
    int end = args.indexOf("--");
    List<String> options = end < 0 ? args : args.subList(0, end);
    if (options.contains("--help") || options.contains("-h")) {
      print(new Help(Spoken.in(args, console.env())).of(command), console);
      return ExitCode.CLEAN;
    }
    ParseResult given;
    try {
      given = line(command.spec()).parseArgs(args.toArray(String[]::new));
    } catch (ParameterException e) {
      throw new UsageException(explain(e, command));
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
    Help help = new Help(Spoken.in(args, console.env()));
    List<String> names = new ArrayList<>();
    for (int i = 1; i < args.size(); i++) {
      int width = Spoken.width(args, i);
      if (width == 0 && !HELP.contains(args.get(i))) {
        names.add(args.get(i));
      }
      i += Math.max(0, width - 1);
    }
    if (names.isEmpty()) {
      print(help.overview(all()), console);
      return ExitCode.CLEAN;
    }
    Supplier<Command> named = commands.get(names.get(0));
    if (named == null) {
      String known = String.join(", ", commands.keySet());
      throw new UsageException("there is no command '" + names.get(0) + "'; there are: " + known);
    }
    print(help.of(named.get()), console);
    return ExitCode.CLEAN;
  }

  /** Every command, in the order of help. */
  List<Command> all() {
    return commands.values().stream().map(Supplier::get).toList();
  }

  private static void print(CommandSpec spec, Console console) {
    spec.usageMessage().width(console.columns());
    Ansi ansi = console.colour() ? Ansi.ON : Ansi.OFF;
    console.out().print(line(spec).getUsageMessage(ansi));
  }
}
