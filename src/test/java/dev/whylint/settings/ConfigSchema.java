package dev.whylint.settings;

import dev.whylint.brief.Language;
import dev.whylint.engine.Audience;
import dev.whylint.engine.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema of {@code .whylint.yaml}, with the keys and words that its readers know. */
final class ConfigSchema {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final KnownRules rules;

  ConfigSchema(KnownRules rules) {
    this.rules = rules;
  }

  ObjectNode make() {
    ObjectNode schema = JSON.objectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", "Settings for whylint: .whylint.yaml");
    schema.putArray("type").add("object").add("null");
    schema.put("additionalProperties", false);
    ObjectNode properties = schema.putObject("properties");
    LayerReader.KEYS.forEach(key -> properties.set(key, section(key)));
    ObjectNode definitions = schema.putObject("$defs");
    definitions.set("word", JSON.objectNode().put("type", "string").put("minLength", 1));
    definitions.set("words", oneOrMore(ref("word")));
    definitions.set("weight", weight());
    definitions.set("rules", choices());
    return schema;
  }

  private ObjectNode section(String key) {
    return switch (key) {
      case "extends" -> told(extended(), "Presets or settings files to start from, by name.");
      case "language" -> told(oneOf(Words.all(Language.values())), "The language of reports.");
      case "audience" ->
          told(
              oneOf(Words.all(Audience.values())),
              "Who reads the reports; client: nothing internal.");
      case "fail-on" -> told(oneOf(failing()), "From which severity up a finding fails a run.");
      case "exclude" -> told(ref("words"), "Globs of files that a folder is not searched for.");
      case "rules" -> told(ref("rules"), "How much rules or families weigh, or that they are off.");
      case "overrides" -> told(oneOrMore(override()), "Other weights in some files.");
      case "glossary" -> told(glossary(), "Terms that the team defined and words that it allows.");
      case "house-rules" ->
          told(oneOrMore(new HouseSchema().rule()), "Rules that the team wrote for itself.");
      default -> throw new IllegalStateException("say here what " + key + ": takes");
    };
  }

  private static ObjectNode extended() {
    ObjectNode preset = oneOf(Presets.NAMES);
    ObjectNode any = JSON.objectNode();
    any.putArray("anyOf").add(preset).add(ref("word"));
    return oneOrMore(any);
  }

  private static List<String> failing() {
    List<String> words = new ArrayList<>(Words.all(Severity.values()));
    words.add(FailOn.NEVER);
    return words;
  }

  private ObjectNode choices() {
    ObjectNode map = JSON.objectNode().put("type", "object").put("additionalProperties", false);
    ObjectNode properties = map.putObject("properties");
    rules.names().forEach(name -> properties.set(name, ref("weight")));
    map.putObject("patternProperties").set(HouseSchema.ID, ref("weight"));
    return map;
  }

  private static ObjectNode weight() {
    List<String> words = new ArrayList<>(List.of("off", "on"));
    words.addAll(Words.all(Severity.values()));
    ObjectNode full = JSON.objectNode().put("type", "object").put("additionalProperties", false);
    full.putArray("required").add("severity");
    full.putObject("properties").set("severity", oneOf(words));
    ObjectNode weight = JSON.objectNode();
    weight.putArray("anyOf").add(oneOf(words)).add(full);
    return weight;
  }

  private static ObjectNode override() {
    ObjectNode override = JSON.objectNode();
    override.put("type", "object").put("additionalProperties", false);
    override.putArray("required").add("files").add("rules");
    ObjectNode properties = override.putObject("properties");
    properties.set("files", told(ref("words"), "Globs of the files that it holds for."));
    properties.set("rules", ref("rules"));
    return override;
  }

  private static ObjectNode glossary() {
    ObjectNode glossary = JSON.objectNode();
    glossary.put("type", "object").put("additionalProperties", false);
    ObjectNode properties = glossary.putObject("properties");
    ObjectNode terms = JSON.objectNode().put("type", "object");
    terms.set("additionalProperties", ref("word"));
    properties.set("terms", told(terms, "Each term with what it means."));
    properties.set("allowed", told(ref("words"), "Words that no wording rule marks."));
    return glossary;
  }

  static ObjectNode told(ObjectNode form, String meaning) {
    ObjectNode told = JSON.objectNode().put("description", meaning);
    return told.setAll(form);
  }

  static ObjectNode oneOrMore(ObjectNode item) {
    ObjectNode list = JSON.objectNode().put("type", "array");
    list.set("items", item);
    ObjectNode either = JSON.objectNode();
    either.putArray("anyOf").add(item).add(list);
    return either;
  }

  static ObjectNode oneOf(Collection<String> words) {
    ArrayNode known = JSON.arrayNode();
    words.forEach(known::add);
    ObjectNode choice = JSON.objectNode();
    return choice.set("enum", known);
  }

  static ObjectNode ref(String name) {
    return JSON.objectNode().put("$ref", "#/$defs/" + name);
  }
}
