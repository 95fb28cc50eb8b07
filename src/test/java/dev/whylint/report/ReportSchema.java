package dev.whylint.report;

import dev.whylint.brief.Keyword;
import dev.whylint.brief.Language;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Figures;
import dev.whylint.engine.Severity;
import dev.whylint.engine.Verdict;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema of what {@code check --format json} prints. */
final class ReportSchema {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** Keys that a finding or a brief may go without. */
  private static final List<String> OPTIONAL = List.of("clearsIf", "deadlineOdds", "budgetOdds");

  private static final Map<String, String> FIGURES =
      Map.ofEntries(
          Map.entry("symptoms", "Symptoms in the brief."),
          Map.entry("symptomsExplained", "Symptoms that some cause explains."),
          Map.entry("roots", "Causes that nothing explains further."),
          Map.entry("rootsTreated", "Roots that a part of the solution reaches."),
          Map.entry("musts", "Needs with priority must."),
          Map.entry("mustsTestable", "Musts with an acceptance criterion."),
          Map.entry("expectations", "Expectations in the brief."),
          Map.entry("expectationsTestable", "Expectations with a metric and a target."),
          Map.entry("deadlineOdds", "Odds of the date, 0 to 1; absent where an input is missing."),
          Map.entry("budgetOdds", "Odds of the budget, 0 to 1; absent where an input is missing."));

  ObjectNode make() {
    ObjectNode schema = JSON.objectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", "What whylint check --format json prints, version 1");
    return schema.setAll(
        map(
            field("version", JSON.objectNode().put("const", 1), "The version of this contract."),
            field("tool", tool(), "What wrote it."),
            field("briefs", list(brief()), "One for each brief, in the order that they were read."),
            field("summary", summary(), "Counted over all briefs.")));
  }

  private static ObjectNode tool() {
    return map(
        field("name", JSON.objectNode().put("const", "whylint"), "Its name."),
        field("version", text(), "Its version."));
  }

  private static ObjectNode brief() {
    return map(
        field("file", text(), "The file as it was named."),
        field("document", count(1), "Its number in the file, from 1."),
        field("title", text(), "The title of the brief."),
        field("language", words(Language.values()), "Of the brief."),
        field("verdict", words(Verdict.values()), "Whether it can be signed as it stands."),
        field("figures", figures(), "What the verdict rests on."),
        field("findings", list(finding()), "By severity, then in the order of the brief."));
  }

  private static ObjectNode figures() {
    return map(
        Stream.of(Figures.class.getRecordComponents())
            .map(figure -> field(figure.getName(), number(figure), FIGURES.get(figure.getName())))
            .toArray(Field[]::new));
  }

  private static ObjectNode number(RecordComponent figure) {
    return figure.getType() == int.class
        ? count(0)
        : JSON.objectNode().put("type", "number").put("minimum", 0).put("maximum", 1);
  }

  private static ObjectNode finding() {
    Field[] head = {
      field("rule", text(), "The rule; whylint explain prints its page."),
      field("severity", words(Severity.values()), "How much it weighs."),
      field("evidence", names(Evidence.values()), "How well founded the rule is.")
    };
    Field[] rest = {
      field("related", list(map(place())), "Other places that it has to do with."),
      field("message", text(), "What is wrong, in one sentence."),
      field("why", text(), "Why it matters."),
      field("ask", text(), "What to ask the client."),
      field("mend", text(), "What to write instead."),
      field("clearsIf", text(), "The sum that must come out otherwise, where there is one."),
      field("numbers", numbers(), "What was computed, by name."),
      field("waived", flag(), "Whether a waiver holds for it, so that it does not count."),
      field("baselined", flag(), "Whether it was accepted before, so that it does not count."),
      field("fingerprint", text(), "The same from run to run while the item stays.")
    };
    Field[] at = Arrays.copyOf(place(), place().length - 1);
    return map(Stream.of(head, at, rest).flatMap(Stream::of).toArray(Field[]::new));
  }

  private static Field[] place() {
    return new Field[] {
      field("at", text(), "The item or section that it is about."),
      field("path", text(), "The same as a JSON pointer into the brief."),
      field("line", count(1), "Where it starts, from 1."),
      field("column", count(1), "Where it starts, in characters from 1."),
      field("endLine", count(1), "Where it ends."),
      field("endColumn", count(1), "Behind its last character."),
      field("message", text(), "What this place has to do with it.")
    };
  }

  private static ObjectNode numbers() {
    ObjectNode numbers = JSON.objectNode().put("type", "object");
    numbers
        .putObject("additionalProperties")
        .putArray("type")
        .add("number")
        .add("string")
        .add("boolean")
        .add("array")
        .add("object");
    return numbers;
  }

  private static ObjectNode summary() {
    Stream<Field> severities =
        Stream.of(Severity.values())
            .map(severity -> field(severity.word(), count(0), "Findings that weigh so much."));
    Stream<Field> briefs = Stream.of(field("briefs", count(0), "How many were read."));
    return map(Stream.concat(briefs, severities).toArray(Field[]::new));
  }

  /** A key of a map with what it takes. */
  private record Field(String key, ObjectNode form) {}

  private static Field field(String key, ObjectNode form, String meaning) {
    ObjectNode told = JSON.objectNode().put("description", meaning);
    return new Field(key, told.setAll(form));
  }

  private static ObjectNode map(Field... fields) {
    ObjectNode map = JSON.objectNode().put("type", "object").put("additionalProperties", false);
    var required = map.putArray("required");
    ObjectNode properties = map.putObject("properties");
    for (Field field : fields) {
      properties.set(field.key(), field.form());
      if (!OPTIONAL.contains(field.key())) {
        required.add(field.key());
      }
    }
    return map;
  }

  private static ObjectNode list(ObjectNode item) {
    ObjectNode list = JSON.objectNode().put("type", "array");
    return list.set("items", item);
  }

  private static ObjectNode text() {
    return JSON.objectNode().put("type", "string");
  }

  private static ObjectNode flag() {
    return JSON.objectNode().put("type", "boolean");
  }

  private static ObjectNode count(int least) {
    return JSON.objectNode().put("type", "integer").put("minimum", least);
  }

  private static ObjectNode words(Keyword[] words) {
    return oneOf(Stream.of(words).map(Keyword::word).toList());
  }

  private static ObjectNode names(Enum<?>[] names) {
    return oneOf(Stream.of(names).map(Enum::name).toList());
  }

  private static ObjectNode oneOf(List<String> words) {
    ObjectNode choice = JSON.objectNode();
    var known = choice.putArray("enum");
    words.forEach(known::add);
    return choice;
  }
}
