package dev.whylint.injected;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One known gap and every way to put it into a sound brief.
 *
 * @param rules of which one must speak
 * @param places where it can be put in: each gives a brief with the gap at one place
 */
record Injection(String name, Set<String> rules, Places places) {
  /** Finds every place for the gap. */
  interface Places {
    List<ObjectNode> in(ObjectNode brief);
  }

  static Injection gap(String name, Places places, String... rules) {
    return new Injection(name, Set.of(rules), places);
  }

  /** Takes a key out, where it is there. */
  static Places without(String path) {
    return brief -> {
      ObjectNode copy = brief.deepCopy();
      int slash = path.lastIndexOf('/');
      JsonNode parent = slash < 0 ? copy : copy.at("/" + path.substring(0, slash));
      boolean there = parent instanceof ObjectNode map && map.has(path.substring(slash + 1));
      if (there) {
        ((ObjectNode) parent).remove(path.substring(slash + 1));
      }
      return there ? List.of(copy) : List.of();
    };
  }

  /** Changes each item of a list for which it makes sense, one at a time. */
  static Places each(String list, Predicate<ObjectNode> fits, Consumer<ObjectNode> change) {
    return brief -> {
      List<ObjectNode> changed = new ArrayList<>();
      JsonNode items = brief.at("/" + list);
      for (int i = 0; i < items.size(); i++) {
        if (items.get(i) instanceof ObjectNode item && fits.test(item)) {
          ObjectNode copy = brief.deepCopy();
          change.accept((ObjectNode) copy.at("/" + list + "/" + i));
          changed.add(copy);
        }
      }
      return changed;
    };
  }

  /** Takes a key out of each item of a list, one at a time. */
  static Places eachWithout(String list, String key) {
    return each(list, item -> item.has(key), item -> item.remove(key));
  }

  /** Changes the whole brief, if it fits. */
  static Places whole(Predicate<ObjectNode> fits, Consumer<ObjectNode> change) {
    return brief -> {
      if (!fits.test(brief)) {
        return List.of();
      }
      ObjectNode copy = brief.deepCopy();
      change.accept(copy);
      return List.of(copy);
    };
  }

  /** The map under a key, made if it is not there. */
  static ObjectNode map(ObjectNode parent, String key) {
    return parent.get(key) instanceof ObjectNode map ? map : parent.putObject(key);
  }

  /** The list under a key, made if it is not there. */
  static ArrayNode list(ObjectNode parent, String key) {
    return parent.get(key) instanceof ArrayNode list ? list : parent.putArray(key);
  }
}
