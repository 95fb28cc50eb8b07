package dev.whylint.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

/** One run of the program inside the test's own process. */
record Ran(int code, String out, String err) {
  static Ran in(Path directory, String... args) {
    return with(directory, "", args);
  }

  static Ran with(Path directory, String stdin, String... args) {
    return under(Map.of(), directory, stdin, args);
  }

  static Ran under(Map<String, String> env, Path directory, String stdin, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console =
        new Console(
            new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8)),
            new PrintWriter(out),
            new PrintWriter(err),
            env,
            directory,
            () -> LocalDate.of(2026, 11, 24),
            false);
    int code = new Program().run(args, console);
    return new Ran(code, out.toString(), err.toString());
  }
}
