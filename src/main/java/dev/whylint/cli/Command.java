package dev.whylint.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One command of the program. */
interface Command {
  /** The word that calls it. */
  String name();

  /** Its options, parameters and help. */
  CommandSpec spec();

  /** Does it; the result is an exit code. */
  int run(ParseResult given, Console console) throws IOException, UsageException;
}
