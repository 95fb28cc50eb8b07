package dev.whylint.cli;

import dev.whylint.brief.Keyword;
import dev.whylint.brief.Language;
import dev.whylint.engine.Audience;
import dev.whylint.engine.Rule;
import dev.whylint.engine.Severity;
import dev.whylint.rule.Catalogue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What can be completed on a command line, taken from the commands; the shells differ in how. */
final class Completions {
  /** The formats of each command; a test holds them against what the commands accept. */
  private static final Map<String, List<String>> FORMATS =
      Map.of(
          "check", List.of(Formats.NAMES.split(", ", -1)),
          "questions", List.of("terminal", "markdown", "json"),
          "forecast", List.of("terminal", "json"),
          "map", List.of("tree", "svg", "dot", "mermaid"),
          "report", List.of("html", "markdown"),
          "config", List.of("terminal", "json"),
          "diff", List.of("terminal", "json", "markdown"),
          "rules", List.of("table", "markdown", "json"));

  private Completions() {}

  /** Something that stands for a value. */
  sealed interface Value permits Words, Files, Briefs, Free {}

  /** One of these words. */
  record Words(List<String> words) implements Value {}

  /** Any file. */
  record Files() implements Value {}

  /** A brief, or a folder. */
  record Briefs() implements Value {}

  /** Something that nothing is known of, such as a date. */
  record Free() implements Value {}

  /**
   * An option.
   *
   * @param values what may follow it; empty for a flag
   */
  record Option(List<String> names, String label, String meaning, List<Value> values) {}

  /**
   * An argument.
   *
   * @param many whether any number of them may follow
   */
  record Argument(String label, Value value, boolean many) {}

  /** A command. */
  record Entry(String name, String meaning, List<Option> options, List<Argument> arguments) {}

  static List<Entry> of(List<Command> commands) {
    return commands.stream().map(Completions::entry).toList();
  }

  private static Entry entry(Command command) {
    CommandSpec spec = command.spec();
    List<Option> options = new ArrayList<>();
    for (OptionSpec option : spec.options()) {
      boolean flag = option.arity().max() == 0;
      String label = option.paramLabel();
      List<Value> values = flag ? List.of() : List.of(value(command.name(), label, true));
      options.add(new Option(List.of(option.names()), label, plain(option.description()), values));
    }
    return new Entry(
        command.name(),
        plain(spec.usageMessage().description()),
        List.copyOf(options),
        spec.positionalParameters().stream()
            .flatMap(each -> arguments(command.name(), each).stream())
            .toList());
  }

  /** A label such as {@code show|check [PATH]} stands for one of two words, and then a path. */
  private static List<Argument> arguments(String command, PositionalParamSpec given) {
    String[] labels = given.paramLabel().replaceAll("[\\[\\]]", "").split(" ", -1);
    boolean many = labels.length == 1 && given.arity().max() > 1;
    return Stream.of(labels).map(l -> new Argument(l, value(command, l, false), many)).toList();
  }

  private static Value value(String command, String label, boolean option) {
    if (label.contains("|")) {
      return new Words(List.of(label.split("\\|", -1)));
    }
    return switch (label) {
      case "FORMAT", "FORMAT[=FILE]" -> new Words(FORMATS.getOrDefault(command, List.of()));
      case "LANG" -> words(Language.values());
      case "WHO" -> words(Audience.values());
      case "SEVERITY" -> severities();
      case "RULE" -> new Words(rules(option));
      case "SCHEMA" -> new Words(SchemaCommand.NAMES);
      case "SHELL" -> words(CompletionCommand.Shell.values());
      case "PATH", "BRIEF", "OLD", "NEW" -> new Briefs();
      case "FILE" -> new Files();
      default -> new Free();
    };
  }

  private static Words words(Keyword[] values) {
    return new Words(Stream.of(values).map(Keyword::word).toList());
  }

  private static Words severities() {
    List<String> words = new ArrayList<>(words(Severity.values()).words());
    words.add("never");
    return new Words(List.copyOf(words));
  }

  /** The rules; to choose among them, the families too. */
  private static List<String> rules(boolean families) {
    Set<String> names = new LinkedHashSet<>();
    for (Rule rule : Catalogue.all()) {
      if (families) {
        names.add(rule.info().family());
      }
      names.add(rule.info().name());
    }
    return List.copyOf(names);
  }

  /** The first sentence of a description, in which picocli has a percent sign doubled. */
  private static String plain(String... description) {
    String all = String.format(Locale.ROOT, String.join(" ", description));
    int end = all.indexOf(". ");
    return end < 0 ? all : all.substring(0, end + 1);
  }
}
