package dev.whylint.settings;

import dev.whylint.source.Entry;
import dev.whylint.source.Mapping;
import dev.whylint.source.Node;
import dev.whylint.source.Place;
import dev.whylint.source.Scalar;
import dev.whylint.source.Sequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The keys of one map of the settings; what has another form than it must is noted as a fault. */
final class Keys {
  private final Mapping map;
  private final Faults faults;

  private Keys(Mapping map, Faults faults) {
    this.map = map;
    this.faults = faults;
  }

  /** The keys of a value that must be a map with none but these keys; null where it is none. */
  static @Nullable Keys of(Node node, List<String> known, Faults faults) {
    Mapping map = map(node, faults);
    if (map == null) {
      return null;
    }
    for (Entry entry : map.entries()) {
      if (!known.contains(entry.key().text())) {
        faults.unknown(entry.key().place(), "key", entry.key().text(), known);
      }
    }
    return new Keys(map, faults);
  }

  /** The keys of a map that is looked at for some of them only. */
  static Keys open(Mapping map, Faults faults) {
    return new Keys(map, faults);
  }

  /** A value that must be a map, with keys of any name. */
  static @Nullable Mapping map(Node node, Faults faults) {
    if (node instanceof Mapping map) {
      return map;
    }
    faults.add(node.place(), "a map of keys belongs here, not a " + kind(node));
    return null;
  }

  /** The value of a key, null where it is absent; a fault where nothing follows the colon. */
  @Nullable Node get(String key) {
    Entry entry = map.get(key);
    if (entry == null) {
      return null;
    }
    if (isEmpty(entry.value())) {
      faults.add(entry.key().place(), key + ": has no value; give it one or delete the line");
      return null;
    }
    return entry.value();
  }

  static boolean isEmpty(Node node) {
    return node instanceof Scalar scalar && scalar.text().isBlank();
  }

  /** Where a key stands. */
  Place place(String key) {
    Entry entry = map.get(key);
    return entry == null ? map.place() : entry.key().place();
  }

  /** The single word of a key. */
  @Nullable Scalar word(String key) {
    Node node = get(key);
    return node == null ? null : word(node, faults);
  }

  /** The words of a key: one, or a list of them. */
  List<Scalar> words(String key) {
    Node node = get(key);
    if (node == null) {
      return List.of();
    }
    List<Node> nodes = node instanceof Sequence list ? list.items() : List.of(node);
    List<Scalar> words = new ArrayList<>();
    for (Node each : nodes) {
      Scalar word = word(each, faults);
      if (word != null) {
        words.add(word);
      }
    }
    return List.copyOf(words);
  }

  /** A value that must be a text; null and a fault where it is another thing. */
  static @Nullable Scalar word(Node node, Faults faults) {
    if (node instanceof Scalar scalar && !scalar.text().isBlank()) {
      return new Scalar(scalar.text().strip(), scalar.plain(), scalar.place());
    }
    faults.add(node.place(), "a word belongs here, not " + article(kind(node)));
    return null;
  }

  private static String kind(Node node) {
    return node instanceof Sequence ? "list" : node instanceof Mapping ? "map" : "text";
  }

  private static String article(String kind) {
    return kind.equals("text") ? "nothing" : "a " + kind;
  }
}
