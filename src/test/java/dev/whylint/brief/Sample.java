package dev.whylint.brief;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A brief with one key in one of the forms that it may have; JSON, which is YAML as well. */
record Sample(String json) {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  byte[] bytes() {
    return json.getBytes(StandardCharsets.UTF_8);
  }

  /** One for each form of each key. */
  static List<Sample> of(Shape.Keys brief) {
    List<Sample> samples = new ArrayList<>();
    for (Map.Entry<String, Shape> key : brief.forms().entrySet()) {
      for (JsonNode value : values(key.getKey(), key.getValue())) {
        ObjectNode sample = JSON.objectNode();
        brief.needed().forEach(needed -> sample.put(needed, "words"));
        sample.set(key.getKey(), value);
        samples.add(new Sample(new ObjectMapper().writeValueAsString(sample)));
      }
    }
    return samples;
  }

  private static List<JsonNode> values(String key, Shape shape) {
    if (key.equals("brief")) {
      return List.of(JSON.numberNode(1), JSON.stringNode("1"));
    } else if (shape instanceof Shape.Section section) {
      return maps(section.shorthand(), section.keys());
    } else if (shape instanceof Shape.Items items) {
      List<JsonNode> each = new ArrayList<>(maps(items.shorthand(), items.keys()));
      each.add(listOf(each));
      return each;
    }
    List<JsonNode> words = new ArrayList<>();
    texts(shape).forEach(text -> words.add(JSON.stringNode(text)));
    if (shape instanceof Shape.WordList || shape instanceof Shape.Choices) {
      words.add(listOf(words));
    }
    if (shape instanceof Shape.WordList) {
      words.add(JSON.arrayNode().add(JSON.objectNode().put("what", "words")));
    } else if (shape instanceof Shape.Choice || shape instanceof Shape.Scale) {
      words.add(JSON.stringNode("TBD"));
      words.add(JSON.stringNode("?"));
    }
    return words;
  }

  private static JsonNode listOf(List<JsonNode> items) {
    return JSON.arrayNode().addAll(List.copyOf(items));
  }

  /** The words alone, and a map for each value of each key. */
  private static List<JsonNode> maps(String shorthand, Shape.Keys keys) {
    List<JsonNode> all = new ArrayList<>();
    for (Map.Entry<String, Shape> key : keys.forms().entrySet()) {
      for (JsonNode value : values(key.getKey(), key.getValue())) {
        boolean enough = List.of(shorthand).containsAll(keys.needed());
        if (key.getKey().equals(shorthand) && enough) {
          all.add(value);
        }
        ObjectNode map = JSON.objectNode();
        keys.needed().forEach(needed -> map.put(needed, "words"));
        map.set(
            key.getKey(), key.getKey().equals("id") ? JSON.stringNode("id-" + all.size()) : value);
        all.add(map);
      }
    }
    return all;
  }

  private static List<String> texts(Shape shape) {
    if (shape instanceof Shape.Amount amount) {
      return amount.accepts().examples();
    } else if (shape instanceof Shape.Date) {
      return Accepts.DATE.examples();
    } else if (shape instanceof Shape.Scale) {
      return Accepts.SCALE.examples();
    } else if (shape instanceof Shape.Flag) {
      return List.of("true", "false", "yes", "no", "ja", "nee");
    } else if (shape instanceof Shape.Choice choice) {
      return choice.words();
    } else if (shape instanceof Shape.Choices choices) {
      return choices.words();
    }
    return List.of("words");
  }
}
