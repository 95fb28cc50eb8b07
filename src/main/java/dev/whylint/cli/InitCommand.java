package dev.whylint.cli;

import dev.whylint.brief.Language;
import dev.whylint.interview.Interview;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Writes a brief to start from, or asks for what belongs in it. */
final class InitCommand implements Command {
  private static final String USUAL = "brief.yaml";

  @Override
  public String name() {
    return "init";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("whylint init");
    spec.usageMessage()
        .description("Writes a brief to start from, with each section explained.")
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(
            new TreeMap<>(
                Map.of(
                    " " + ExitCode.CLEAN, "the brief was written, whatever the report says of it",
                    " " + ExitCode.USAGE, "wrong use, or a file that cannot be added to",
                    ExitCode.INTERRUPTED + "", "broken off by Ctrl-C; the answers are kept")));
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("FILE")
            .arity("0..1")
            .type(String.class)
            .description("The file, or - for standard output. Default: brief.yaml.")
            .build());
    spec.addOption(
        Options.value(
            "--language", "LANG", "Of the brief: en or nl. Default: that of your system."));
    spec.addOption(
        Options.flag(
            "--interview",
            "Asks question by question and writes the brief, or adds to one that exists what is"
                + " missing from it; then prints the report. Goes on where it was broken off."));
    spec.addOption(Options.flag("--force", "Overwrites a file that exists."));
    spec.addOption(Options.help());
    return spec;
  }

  @Override
  public int run(ParseResult given, Console console) throws IOException, UsageException {
    Language asked = Options.choice(given, "--language", Language.values(), Language::word);
    Language usual = asked == null ? Spoken.in(List.of(), console.env()) : asked;
    String name = given.matchedPositionalValue(0, USUAL);
    if (Options.has(given, "--interview")) {
      return interview(given, name, asked, usual, console);
    }
    String brief = starter(usual);
    if (name.equals("-")) {
      console.out().print(brief);
      return ExitCode.CLEAN;
    }
    Path file = Options.file("init", name, console);
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Options.has(given, "--force")) {
      throw new UsageException("'" + name + "' exists; --force overwrites it");
    }
    new Target(file, console).write(out -> out.append(brief));
    console.tell("whylint: wrote " + name + "; fill it in, then: whylint check " + name);
    return ExitCode.CLEAN;
  }

  private static int interview(
      ParseResult given, String name, @Nullable Language asked, Language usual, Console console)
      throws IOException, UsageException {
    if (name.equals("-") || Options.has(given, "--force")) {
      throw new UsageException(
          "--interview adds to a file: it goes neither with - nor with --force");
    }
    Path file = Options.file("init", name, console);
    Interview.End end = new InterviewRun(file, name, console).run(asked, usual);
    if (end == Interview.End.INTERRUPTED) {
      return ExitCode.INTERRUPTED;
    } else if (!Files.exists(file)) {
      return ExitCode.CLEAN;
    }
    CheckCommand check = new CheckCommand();
    int code = check.run(new CommandLine(check.spec()).parseArgs("--", name), console);
    return code == ExitCode.FAULT ? code : ExitCode.CLEAN;
  }

  /** The brief to start from. */
  private static String starter(Language language) throws IOException {
    String file = "/dev/whylint/init/" + language.word() + ".brief.yaml";
    try (InputStream in = InitCommand.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IOException("this build has no " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
