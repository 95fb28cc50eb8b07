package dev.whylint.brief;

import dev.whylint.brief.BriefText.Scope;
import dev.whylint.source.Entry;
import dev.whylint.source.Mapping;
import dev.whylint.source.Node;
import dev.whylint.source.Place;
import dev.whylint.source.Scalar;
import dev.whylint.source.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The value of one key read as a list, of which a value that stands alone is the only item. */
final class MappedList {
  private final Reading reading;
  private final Values values;
  private final @Nullable Node node;
  private final List<Node> nodes;
  private final String pointer;

  /**
   * The list at a pointer; a null node is an empty one.
   *
   * @param values notes the texts and reads the words of the map that the list is in
   */
  MappedList(Reading reading, Values values, @Nullable Node node, String pointer) {
    this.reading = reading;
    this.values = values;
    this.node = node;
    this.pointer = pointer;
    this.nodes =
        node == null ? List.of() : node instanceof Sequence list ? list.items() : List.of(node);
  }

  private String pointer(int i) {
    return node instanceof Sequence ? pointer + "/" + i : pointer;
  }

  /** The texts that can be read; a map stands for its {@code what}. */
  List<Text> texts(Scope scope) {
    List<Text> all = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      String at = pointer(i);
      Scalar item = text(nodes.get(i), at);
      boolean alone = !(node instanceof Sequence);
      if (item != null && (alone || !isCut(i) && reading.takes(item.place(), at))) {
        all.add(values.note(item, at, scope));
      }
    }
    return List.copyOf(all);
  }

  private @Nullable Scalar text(Node item, String pointer) {
    if (item instanceof Scalar scalar) {
      return MappedFields.isNull(scalar) ? null : scalar;
    }
    if (child(item, "what") instanceof Scalar scalar) {
      return scalar;
    }
    String found = item instanceof Sequence ? "list" : "map";
    reading.fault(Fault.Kind.WRONG_SHAPE, item.place(), pointer, found, Accepts.WORDS.examples());
    return null;
  }

  private static @Nullable Node child(Node item, String key) {
    Entry entry = item instanceof Mapping map ? map.get(key) : null;
    return entry == null ? null : entry.value();
  }

  private boolean isCut(int i) {
    if (!(node instanceof Sequence list) || !SplitComma.inList(list, i)) {
      return false;
    }
    Scalar before = (Scalar) nodes.get(i - 1);
    String whole = before.text() + "," + ((Scalar) nodes.get(i)).text();
    reading.cut(before.place(), pointer(i), whole);
    return true;
  }

  /** The words of an enumeration that are known. */
  <E extends Enum<E> & Keyword> List<E> choices(E[] known) {
    List<E> all = new ArrayList<>();
    for (Node item : nodes) {
      E value = item instanceof Scalar scalar ? values.choice(scalar, pointer, known) : null;
      if (value != null) {
        all.add(value);
      }
    }
    return List.copyOf(all);
  }

  /** The ids that it names, each in one of these sections. */
  List<Link> links(List<String> sections) {
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      Node item = nodes.get(i);
      if (!(item instanceof Scalar scalar)) {
        reading.fault(
            Fault.Kind.WRONG_SHAPE, item.place(), pointer(i), "map", Accepts.WORDS.examples());
      } else if (!MappedFields.isNull(scalar)) {
        Link link = new Link(scalar.text().strip(), scalar.place());
        if (reading.links(link, pointer(i), sections)) {
          links.add(link);
        }
      }
    }
    return List.copyOf(links);
  }

  /**
   * The items that can be read.
   *
   * @param section what they are called where they have no id
   * @param whatKey the key that a plain sentence stands for
   */
  <T> List<T> items(String section, String whatKey, Function<Fields, T> read) {
    List<T> all = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      boolean empty = nodes.get(i) instanceof Scalar scalar && MappedFields.isNull(scalar);
      T value = isCut(i) || empty ? null : item(i, section, whatKey, read);
      if (value != null) {
        all.add(value);
      }
    }
    return List.copyOf(all);
  }

  /** Reads an item; of one too many, which is null, the id is kept for those that link to it. */
  private <T> @Nullable T item(int i, String section, String whatKey, Function<Fields, T> read) {
    Node item = nodes.get(i);
    String at = pointer(i);
    Scalar idText = child(item, "id") instanceof Scalar s && !MappedFields.isNull(s) ? s : null;
    String id = idText == null ? section + "-" + (i + 1) : idText.text().strip();
    Node mark = child(item, whatKey) instanceof Scalar what ? what : first(item);
    Place idPlace = idText == null ? mark.place() : idText.place();
    reading.define(id, section, idPlace, at + (idText == null ? "" : "/id"));
    if (!reading.takes(idPlace, at)) {
      return null;
    }
    MappedFields inner =
        MappedFields.item(reading, item, whatKey, new Anchor(id, at, mark.place()));
    T value = read.apply(inner);
    inner.done();
    return value;
  }

  private static Node first(Node node) {
    return node instanceof Mapping m && !m.entries().isEmpty() ? m.entries().get(0).key() : node;
  }
}
