package dev.whylint.cli;

import dev.whylint.lsp.Session;
import dev.whylint.rule.Catalogue;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Serves an editor over standard input and output until it ends the session. */
final class LspCommand implements Command {
  @Override
  public String name() {
    return "lsp";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("whylint lsp");
    spec.usageMessage()
        .description(
            "Language server for editors, on standard input and output: findings while typing,"
                + " help, completion, links and quick fixes.")
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(
            new TreeMap<>(
                Map.of(
                    " " + ExitCode.CLEAN, "the editor ended the session",
                    " " + ExitCode.FINDINGS, "the session broke off")));
    spec.addOption(Options.flag("--stdio", "Speaks over standard input and output, as always."));
    spec.addOption(Options.help());
    return spec;
  }

  @Override
  public int run(ParseResult given, Console console) {
    // A day may begin while the server runs, so the clock is asked anew each time.
    Session session =
        new Session(
            Catalogue.all(), Main.version(), console.clock(), console.directory().toAbsolutePath());
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    return session.run(console.in(), out) ? ExitCode.CLEAN : ExitCode.FINDINGS;
  }
}
