package dev.whylint.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/** Starts the program: hands the world outside to the commands and the exit code back to it. */
public final class Main {
  private Main() {}

  /** Runs the program and ends with its exit code. */
  public static void main(String[] args) {
    Map<String, String> env = System.getenv();
    String told = env.get("WHYLINT_TERMINAL");
    boolean terminal = told == null ? env.containsKey("TERM") && isConsole() : told.equals("1");
    StandardOutput output = new StandardOutput(new FileOutputStream(FileDescriptor.out));
    Console console =
        new Console(
            System.in,
            writer(output),
            writer(new FileOutputStream(FileDescriptor.err)),
            env,
            Path.of("").toAbsolutePath(),
            () -> LocalDate.now(ZoneId.systemDefault()),
            terminal);
    int ended = new Program().run(args, console);
    console.out().flush();
    Optional<String> lost = output.lost();
    lost.ifPresent(why -> console.tell("whylint: cannot write standard output: " + why));
    console.err().flush();
    int code = lost.isPresent() ? ExitCode.FAULT : ended;
    if (code != ExitCode.CLEAN) {
      System.exit(code);
    }
  }

  // From JDK 22 on there is a console even without a terminal, unless jdk.console names java.base.
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isConsole() {
    return System.console() != null;
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(
        new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16), false);
  }

  /** The version of this build. */
  static String version() {
    try (var in = Main.class.getResourceAsStream("/dev/whylint/version.txt")) {
      return in == null ? "0" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      return "0";
    }
  }
}
