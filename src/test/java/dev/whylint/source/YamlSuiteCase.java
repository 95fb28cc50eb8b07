package dev.whylint.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One case of the YAML test suite.
 *
 * @param id the suite's name for it
 * @param yaml the text
 * @param events what the suite reads in it, aliases followed and tags and anchors left out; empty
 *     where the text is no YAML
 */
record YamlSuiteCase(String id, String yaml, List<String> events) {
  static final Path FOLDER = Path.of("src/test/resources/yaml-test-suite");

  /** All cases, in the order of their names. */
  static List<YamlSuiteCase> all() {
    List<YamlSuiteCase> cases = new ArrayList<>();
    for (String line : lines("cases.jsonl")) {
      JsonNode node = JsonMapper.shared().readTree(line);
      List<String> events = new ArrayList<>();
      node.path("events").forEach(event -> events.add(event.asString()));
      cases.add(
          new YamlSuiteCase(
              node.path("id").asString(), node.path("yaml").asString(), essence(events)));
    }
    return cases;
  }

  /** The lines of a file beside the cases. */
  static List<String> lines(String name) {
    try {
      return Files.readAllLines(FOLDER.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean valid() {
    return !events.isEmpty();
  }

  @Override
  public String toString() {
    return id;
  }

  private static List<String> essence(List<String> events) {
    List<String> out = new ArrayList<>();
    Map<String, Integer> anchors = new HashMap<>();
    Map<String, List<String>> nodes = new HashMap<>();
    for (String event : events) {
      String word = event.split(" ", 2)[0];
      Mark mark = Mark.in(event.substring(Math.min(event.length(), word.length() + 1)));
      if (!mark.anchor().isEmpty()) {
        anchors.put(mark.anchor(), out.size());
        nodes.remove("*" + mark.anchor());
      }
      switch (word) {
        case "=ALI" -> out.addAll(nodes.computeIfAbsent(mark.rest(), n -> node(out, anchors, n)));
        case "=VAL" -> out.add(Events.scalar(mark.rest().charAt(0) == ':', mark.rest()));
        case "+DOC", "-DOC", "+STR", "-STR" -> out.add(word);
        default -> out.add(mark.rest().isEmpty() ? word : word + " " + mark.rest());
      }
    }
    return out;
  }

  /** The events of the anchored node, from its first to the one that closes it. */
  private static List<String> node(List<String> out, Map<String, Integer> anchors, String name) {
    int from = anchors.get(name.substring(1));
    int depth = 0;
    for (int i = from; i < out.size(); i++) {
      depth += out.get(i).charAt(0) == '+' ? 1 : out.get(i).charAt(0) == '-' ? -1 : 0;
      if (depth == 0) {
        return List.copyOf(out.subList(from, i + 1));
      }
    }
    throw new IllegalStateException("the suite has an alias to what is still open");
  }

  /** What stands before the value of an event, and the value or the sign of a flow collection. */
  private record Mark(String anchor, String rest) {
    static Mark in(String text) {
      boolean flow = text.startsWith("[]") || text.startsWith("{}");
      String rest = flow ? text.substring(2).stripLeading() : text;
      String anchor = "";
      while (rest.startsWith("&") || rest.startsWith("<")) {
        int end = rest.startsWith("<") ? rest.indexOf('>') + 1 : rest.indexOf(' ');
        end = end < 0 ? rest.length() : end;
        anchor = rest.startsWith("&") ? rest.substring(1, end) : anchor;
        rest = rest.substring(end).stripLeading();
      }
      // Before the text of a scalar stands its style alone, so blanks at its start are kept.
      return new Mark(anchor, flow ? text.substring(0, 2) : rest);
    }
  }

  /** Writes nodes as the suite does, without tags and anchors. */
  static final class Events {
    private Events() {}

    static List<String> of(List<YamlDocument> documents) {
      List<String> out = new ArrayList<>(List.of("+STR"));
      for (YamlDocument document : documents) {
        out.add("+DOC");
        if (document.root() == null) {
          out.add(scalar(true, ":"));
        } else {
          add(document.root(), out);
        }
        out.add("-DOC");
      }
      out.add("-STR");
      return out;
    }

    private static void add(Node node, List<String> out) {
      if (node instanceof Scalar scalar) {
        out.add(scalar(scalar.plain(), ":" + escaped(scalar.text())));
      } else if (node instanceof Sequence sequence) {
        out.add(sequence.flow() ? "+SEQ []" : "+SEQ");
        sequence.items().forEach(item -> add(item, out));
        out.add("-SEQ");
      } else if (node instanceof Mapping mapping) {
        out.add(mapping.flow() ? "+MAP {}" : "+MAP");
        for (Entry entry : mapping.entries()) {
          add(entry.key(), out);
          add(entry.value(), out);
        }
        out.add("-MAP");
      }
    }

    static String scalar(boolean plain, String withStyle) {
      return (plain ? "plain " : "quoted ") + withStyle.substring(1);
    }

    private static String escaped(String text) {
      return text.replace("\\", "\\\\")
          .replace("\n", "\\n")
          .replace("\t", "\\t")
          .replace("\r", "\\r")
          .replace("\b", "\\b")
          .replace("\0", "\\0");
    }
  }
}
