package dev.whylint.rule.cases;

import dev.whylint.testing.Checked;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * One line of a case file: {@code + en care | text | text}.
 *
 * @param rule the rule it is judged by
 * @param fires whether the rule must fire
 * @param mark the trade, or the number of the set
 * @param yaml the brief that it makes
 */
record TextCase(
    String rule, boolean fires, String language, String mark, String line, String yaml) {
  static final Path ROOT = Path.of("src/test/resources/cases");
  static final Path UNSEEN = ROOT.resolve("unseen");

  /** Every rule with cases, by name, in order. */
  static List<String> rules() {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .map(file -> ROOT.relativize(file).toString().replace('\\', '/').replace(".yaml", ""))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The cases of a rule in a folder; none where it has no file there. */
  static List<TextCase> of(String rule, Path folder) {
    Path file = folder.resolve(rule + ".txt");
    try {
      String brief = Files.readString(ROOT.resolve(rule + ".yaml"));
      return Files.exists(file)
          ? Files.readAllLines(file).stream().map(line -> read(rule, line, brief)).toList()
          : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TextCase read(String rule, String line, String brief) {
    List<String> fields = List.of(line.split(" \\| ", -1));
    List<String> head = List.of(fields.get(0).split(" ", -1));
    if (head.size() != 3 || !List.of("+", "-").contains(head.get(0))) {
      throw new IllegalArgumentException("no case: " + line);
    }
    String yaml = brief.replace("{language}", head.get(1));
    for (int at = 1; at < fields.size(); at++) {
      yaml = yaml.replace("{" + at + "}", fields.get(at));
    }
    return new TextCase(rule, head.get(0).equals("+"), head.get(1), head.get(2), line, yaml);
  }

  /** Whether the rule fires in the brief. */
  boolean isHit() {
    return !Checked.by(rule, yaml).isEmpty();
  }
}
