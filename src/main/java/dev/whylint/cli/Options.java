package dev.whylint.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Makes options and reads them, in the few forms that the commands use. */
final class Options {
  private Options() {}

  static OptionSpec flag(String name, String... description) {
    return OptionSpec.builder(name).arity("0").type(boolean.class).description(description).build();
  }

  static OptionSpec help() {
    return OptionSpec.builder("-h", "--help")
        .usageHelp(true)
        .arity("0")
        .type(boolean.class)
        .description("Shows this help.")
        .build();
  }

  static OptionSpec value(String name, String label, String... description) {
    return OptionSpec.builder(name)
        .paramLabel(label)
        .arity("1")
        .type(String.class)
        .description(description)
        .build();
  }

  /** {@code -o}, which {@link #target} reads. */
  static OptionSpec output() {
    return OptionSpec.builder("-o", "--output")
        .paramLabel("FILE")
        .arity("1")
        .type(String.class)
        .description("Writes to this file instead.")
        .build();
  }

  /**
   * Where {@code -o} sends the output.
   *
   * @throws UsageException if no file can be written there
   */
  static Target target(ParseResult given, Console console) throws UsageException {
    String name = text(given, "--output");
    return new Target(name == null ? null : file("-o", name, console), console);
  }

  /**
   * A file to write.
   *
   * @param what who takes it, for the message
   * @throws UsageException if no file can be written there
   */
  static Path file(String what, String name, Console console) throws UsageException {
    try {
      Path file = console.directory().resolve(name);
      Path folder = file.toAbsolutePath().getParent();
      if (!name.isEmpty()
          && folder != null
          && Files.isDirectory(folder)
          && !Files.isDirectory(file)) {
        return file;
      }
    } catch (InvalidPathException e) {
      // Said below.
    }
    throw new UsageException(what + " takes a file in a folder that exists; not '" + name + "'");
  }

  static OptionSpec values(String name, String label, String... description) {
    return OptionSpec.builder(name)
        .paramLabel(label)
        .arity("1")
        .type(List.class)
        .auxiliaryTypes(String.class)
        .description(description)
        .build();
  }

  static boolean has(ParseResult given, String name) {
    return given.matchedOptionValue(name, Boolean.FALSE);
  }

  static @Nullable String text(ParseResult given, String name) {
    return given.hasMatchedOption(name) ? given.matchedOptionValue(name, "") : null;
  }

  static List<String> texts(ParseResult given, String name) {
    return given.matchedOptionValue(name, List.of());
  }

  /**
   * A day.
   *
   * @throws UsageException if it is written otherwise than year-month-day
   */
  static @Nullable LocalDate date(ParseResult given, String name) throws UsageException {
    String text = text(given, name);
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new UsageException(name + " takes a day such as 2027-03-01; not '" + text + "'");
    }
  }

  /**
   * One of the constants of an enumeration, by its word.
   *
   * @throws UsageException if it is none of them
   */
  static <E extends Enum<E>> @Nullable E choice(
      ParseResult given, String name, E[] values, Function<E, String> word) throws UsageException {
    String text = text(given, name);
    if (text == null) {
      return null;
    }
    StringBuilder known = new StringBuilder();
    for (E value : values) {
      if (word.apply(value).equals(text.toLowerCase(Locale.ROOT))) {
        return value;
      }
      known.append(known.isEmpty() ? "" : ", ").append(word.apply(value));
    }
    throw new UsageException(name + " takes one of: " + known + "; not '" + text + "'");
  }
}
