package dev.whylint.cli;

import dev.whylint.brief.Names;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Prints a published JSON Schema, for editors and programs. */
final class SchemaCommand implements Command {
  /** The schemas; each is a file among the resources. */
  static final List<String> NAMES = List.of("brief", "config", "report");

  @Override
  public String name() {
    return "schema";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("whylint schema");
    spec.usageMessage().description("Prints a JSON Schema, for editors and programs.");
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("SCHEMA")
            .arity("1")
            .type(String.class)
            .description(
                "brief, config (.whylint.yaml), or report (what check --format json prints).")
            .build());
    spec.addOption(Options.output());
    spec.addOption(Options.help());
    return spec;
  }

  @Override
  public int run(ParseResult given, Console console) throws IOException, UsageException {
    String name = given.matchedPositionalValue(0, "");
    if (!NAMES.contains(name)) {
      String near = Names.nearest(name, NAMES);
      String hint = near.isEmpty() ? "" : "; did you mean " + near + "?";
      throw new UsageException(
          "there is no schema '" + name + "'; there are: " + String.join(", ", NAMES) + hint);
    }
    Target target = Options.target(given, console);
    try (InputStream in =
        SchemaCommand.class.getResourceAsStream("/dev/whylint/schema/" + name + ".json")) {
      if (in == null) {
        throw new IOException("the schema " + name + " is not in this build");
      }
      String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      target.write(out -> out.append(schema));
    }
    return ExitCode.CLEAN;
  }
}
