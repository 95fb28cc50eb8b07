package dev.whylint.brief;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema of a brief, made from what the readers ask for. It takes what the readers take,
 * save that enumerated words are wanted as they are listed, so that an editor can complete them.
 */
final class BriefSchema {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final List<String> SCALAR = List.of("string", "number", "boolean");
  private static final String STILL_TO_COME =
      "^(?:[Tt][Bb][AaCcDd]|[Nn]\\.?[Tt]\\.?[Bb]\\.?|[Tt][Oo][Dd][Oo]|\\?+|\\.{3,}|\u2026"
          + "|<(?:fill|enter|vul|invullen)(?: [^<>\\[\\]]*)?>)$";

  private final Properties meanings = new Properties();
  private final Set<String> unused;
  private final ObjectNode definitions = definitions();

  BriefSchema() {
    try (var in = BriefSchema.class.getResourceAsStream("keys.properties")) {
      meanings.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.unused = new TreeSet<>(meanings.stringPropertyNames());
  }

  /** The meanings that belong to no key, once the schema is made. */
  Set<String> unused() {
    return unused;
  }

  ObjectNode make() {
    ObjectNode schema = JSON.objectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", "A brief for whylint, format 1");
    schema.put("description", "What is wrong, what is proposed, and what is expected of it.");
    schema.setAll(map(FieldsHeard.ofABrief(), ""));
    schema.set("$defs", definitions);
    return schema;
  }

  private static ObjectNode definitions() {
    ObjectNode all = JSON.objectNode();
    all.set("said", scalar(false));
    all.set("text", scalar(true));
    ObjectNode what = JSON.objectNode().put("type", "object");
    what.putObject("properties").set("what", ref("said"));
    what.putArray("required").add("what");
    ObjectNode item = anyOf(ref("text"), what);
    all.set("texts", oneOrMore(item));
    all.set("ids", oneOrMore(ref("text")));
    all.set("figure", scalar(true));
    ObjectNode date = scalar(true);
    date.set("examples", array(Accepts.DATE.examples()));
    all.set("date", date);
    all.set("scale", choice(List.of("1", "2", "3", "4", "5")));
    all.set("flag", choice(List.of("true", "false", "yes", "no", "ja", "nee")));
    ObjectNode open = JSON.objectNode();
    open.put("description", "An answer that is still to come, such as TBD, or left empty.");
    open.set("type", array(List.of("string", "null")));
    open.put("pattern", STILL_TO_COME);
    all.set("open", open);
    return all;
  }

  /** A map with these keys and no others. */
  private ObjectNode map(Shape.Keys keys, String path) {
    ObjectNode map = JSON.objectNode().put("type", "object");
    map.put("additionalProperties", false);
    if (!keys.needed().isEmpty()) {
      map.set("required", array(keys.needed()));
    }
    ObjectNode properties = map.putObject("properties");
    keys.forms()
        .forEach(
            (key, shape) -> {
              String inner = path.isEmpty() ? key : path + "." + key;
              ObjectNode property = properties.putObject(key);
              property.put("description", meaning(key, inner));
              property.setAll(form(shape, inner, keys.needed().contains(key)));
            });
    return map;
  }

  private String meaning(String key, String path) {
    String name = key.equals("id") ? key : path;
    unused.remove(name);
    String meaning = meanings.getProperty(name);
    if (meaning == null) {
      throw new IllegalStateException("keys.properties does not say what " + name + " means");
    }
    return meaning;
  }

  private ObjectNode form(Shape shape, String path, boolean needed) {
    if (shape instanceof Shape.Section section) {
      return oneForm(section.shorthand(), section.keys(), path, needed);
    } else if (shape instanceof Shape.Items items) {
      return oneOrMore(oneForm(items.shorthand(), items.keys(), path, false));
    } else if (shape instanceof Shape.Choice choice) {
      return choice(choice.words());
    } else if (shape instanceof Shape.Choices choices) {
      return oneOrMore(choice(choices.words()));
    } else if (shape instanceof Shape.Amount amount) {
      ObjectNode figure = ref("figure");
      figure.set("examples", array(amount.accepts().examples()));
      if (amount.accepts().dimension != null) {
        figure.put("$comment", "measures: " + amount.accepts().dimension);
      }
      return figure;
    } else if (shape instanceof Shape.Links links) {
      return ref("ids").put("$comment", "links: " + String.join(", ", links.kinds()));
    } else if (path.equals("brief")) {
      return JSON.objectNode().set("enum", JSON.arrayNode().add(1).add("1"));
    }
    return ref(name(shape, needed));
  }

  private static String name(Shape shape, boolean needed) {
    if (shape instanceof Shape.Words) {
      return needed ? "said" : "text";
    } else if (shape instanceof Shape.WordList) {
      return "texts";
    } else if (shape instanceof Shape.Links) {
      return "ids";
    } else if (shape instanceof Shape.Date) {
      return "date";
    }
    return shape instanceof Shape.Scale ? "scale" : "flag";
  }

  private ObjectNode oneForm(String shorthand, Shape.Keys keys, String path, boolean needed) {
    ObjectNode form = alternatives(shorthand, keys, path, needed);
    definitions.set(path, form.put("$comment", "alone: " + shorthand));
    return ref(path);
  }

  /** A map, or what its shorthand key takes, where that is enough. */
  private ObjectNode alternatives(String shorthand, Shape.Keys keys, String path, boolean needed) {
    ObjectNode whole = map(keys, path);
    if (needed) {
      whole.put("minProperties", 1);
    }
    if (!List.of(shorthand).containsAll(keys.needed())) {
      return either("object", whole, JSON.objectNode().put("type", "null"));
    }
    Shape alone = keys.forms().get(shorthand);
    return either("object", whole, form(alone, path + "." + shorthand, needed));
  }

  /** One of these words, or a word to say that it is still to come. */
  private static ObjectNode choice(Collection<String> words) {
    ArrayNode known = JSON.arrayNode();
    for (JsonNode value : asYamlReads(words)) {
      known.add(value);
    }
    ObjectNode choice = JSON.objectNode();
    choice.set("enum", known);
    return anyOf(choice, ref("open"));
  }

  /** YAML makes numbers and truth values of such words unless they are quoted; both will do. */
  private static Set<JsonNode> asYamlReads(Collection<String> words) {
    Set<JsonNode> values = new LinkedHashSet<>();
    for (String word : words) {
      if (word.matches("[0-9]")) {
        values.add(JSON.numberNode(Integer.parseInt(word)));
      } else if (word.equals("true") || word.equals("false")) {
        values.add(JSON.booleanNode(Boolean.parseBoolean(word)));
      }
    }
    words.forEach(word -> values.add(JSON.stringNode(word)));
    return values;
  }

  private static ObjectNode oneOrMore(ObjectNode item) {
    ObjectNode list = JSON.objectNode().put("type", "array");
    list.set("items", item);
    return either("array", list, item);
  }

  /** By the type of the value; unlike anyOf, this lets an editor say what is wrong in a form. */
  private static ObjectNode either(String type, ObjectNode that, ObjectNode otherwise) {
    ObjectNode choice = JSON.objectNode();
    choice.set("if", JSON.objectNode().put("type", type));
    choice.set("then", that);
    choice.set("else", otherwise);
    return choice;
  }

  private static ObjectNode scalar(boolean mayBeEmpty) {
    ArrayNode types = array(SCALAR);
    if (mayBeEmpty) {
      types.add("null");
    }
    ObjectNode scalar = JSON.objectNode();
    scalar.set("type", types);
    return scalar;
  }

  private static ObjectNode ref(String name) {
    return JSON.objectNode().put("$ref", "#/$defs/" + name);
  }

  private static ObjectNode anyOf(ObjectNode... forms) {
    ObjectNode either = JSON.objectNode();
    either.set("anyOf", JSON.arrayNode().addAll(List.of(forms)));
    return either;
  }

  private static ArrayNode array(Collection<String> words) {
    ArrayNode array = JSON.arrayNode();
    words.forEach(array::add);
    return array;
  }
}
