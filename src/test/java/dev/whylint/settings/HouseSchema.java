package dev.whylint.settings;

import static dev.whylint.settings.ConfigSchema.oneOf;
import static dev.whylint.settings.ConfigSchema.oneOrMore;
import static dev.whylint.settings.ConfigSchema.ref;
import static dev.whylint.settings.ConfigSchema.told;

import dev.whylint.engine.Severity;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema of one house rule, with the keys that its reader knows. */
final class HouseSchema {
  /** What a house rule may be called. */
  static final String ID = "^house/[a-z0-9][a-z0-9-]{0,59}$";

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  ObjectNode rule() {
    ObjectNode rule = map();
    rule.putArray("required").add("id");
    ObjectNode properties = rule.putObject("properties");
    HouseRuleReader.KEYS.forEach(key -> properties.set(key, key(key)));
    var either = rule.putArray("oneOf");
    either.addObject().putArray("required").add("assert").add("message");
    either.addObject().putArray("required").add("words");
    return rule;
  }

  private static ObjectNode key(String key) {
    return switch (key) {
      case "id" ->
          told(JSON.objectNode().put("type", "string").put("pattern", ID), "What it is called.");
      case "severity" -> told(oneOf(Words.all(Severity.values())), "How much a finding weighs.");
      case "each" -> told(ref("word"), "The list that it goes over, such as solution.parts.");
      case "at" -> told(ref("word"), "The value or section that is marked.");
      case "when" -> told(ref("word"), "Where it applies, in CEL.");
      case "assert" -> told(ref("word"), "What must hold there, in CEL.");
      case "words" -> told(oneOrMore(term()), "Words to avoid, with what to write instead.");
      case "message" -> told(said(), "What is said where it does not hold.");
      case "why" -> told(said(), "Why that matters.");
      case "ask" -> told(said(), "What to ask the client.");
      case "mend" -> told(said(), "What to write instead.");
      case "internal" ->
          told(JSON.objectNode().put("type", "boolean"), "Whether no client may see it.");
      case "examples" -> told(examples(), "Small briefs that config check puts it to.");
      default -> throw new IllegalStateException("say here what " + key + ": takes");
    };
  }

  private static ObjectNode said() {
    ObjectNode both = map().put("minProperties", 1);
    both.putObject("properties").set("en", ref("word"));
    both.withObjectProperty("properties").set("nl", ref("word"));
    return either(ref("word"), both);
  }

  private static ObjectNode term() {
    ObjectNode pair = map();
    pair.putArray("required").add("avoid");
    pair.putObject("properties").set("avoid", ref("words"));
    pair.withObjectProperty("properties").set("prefer", ref("word"));
    return either(ref("word"), pair);
  }

  private static ObjectNode examples() {
    ObjectNode examples = map();
    ObjectNode brief = JSON.objectNode().put("type", "object");
    examples.putObject("properties").set("fires", oneOrMore(brief));
    examples.withObjectProperty("properties").set("silent", oneOrMore(brief));
    return examples;
  }

  private static ObjectNode map() {
    return JSON.objectNode().put("type", "object").put("additionalProperties", false);
  }

  private static ObjectNode either(ObjectNode one, ObjectNode other) {
    ObjectNode either = JSON.objectNode();
    either.putArray("anyOf").add(one).add(other);
    return either;
  }
}
