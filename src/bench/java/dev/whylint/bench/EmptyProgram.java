package dev.whylint.bench;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The least that a command line program in Java does: it reads its arguments and ends. */
public final class EmptyProgram {
  private static final List<String> COMMANDS =
      List.of(
          "check", "questions", "forecast", "map", "report", "diff", "init", "explain", "rules");

  private EmptyProgram() {}

  /** Prints the paths that it was given. */
  public static void main(String[] args) {
    CommandSpec root = CommandSpec.create().name("empty");
    for (String name : COMMANDS) {
      root.addSubcommand(
          name,
          CommandSpec.create()
              .addPositional(
                  PositionalParamSpec.builder()
                      .paramLabel("PATH")
                      .arity("0..*")
                      .type(List.class)
                      .auxiliaryTypes(String.class)
                      .build())
              .addOption(OptionSpec.builder("--format").type(String.class).build()));
    }
    CommandLine line = new CommandLine(root);
    line.setExecutionStrategy(
        given -> {
          System.out.println(given.subcommand().matchedPositionalValue(0, List.of()));
          return 0;
        });
    System.exit(line.execute(args));
  }
}
