package dev.whylint.brief;

import dev.whylint.brief.BriefText.Scope;
import dev.whylint.source.Entry;
import dev.whylint.source.Mapping;
import dev.whylint.source.Node;
import dev.whylint.source.Place;
import dev.whylint.source.Scalar;
import dev.whylint.source.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one map of a brief, as it stands in a file. A fault is noted for each value in a form
 * that its key does not take; keys that were never asked for are unknown.
 */
final class MappedFields implements Fields {
  private final Reading reading;
  private final @Nullable Mapping map;
  private final @Nullable Scalar shorthand;
  private final String shorthandKey;
  private final String path;
  private final Place place;
  private final Anchor at;
  private final Values values;
  private final Set<String> asked = new LinkedHashSet<>();

  private MappedFields(
      Reading reading, @Nullable Node node, String shorthandKey, String path, Anchor at) {
    this.reading = reading;
    this.map = node instanceof Mapping m ? m : null;
    this.shorthand = node instanceof Scalar s && !s.text().isBlank() ? s : null;
    this.shorthandKey = shorthandKey;
    this.path = path;
    this.at = at;
    this.place = at.place();
    this.values = new Values(reading, at);
    if (node instanceof Sequence) {
      reading.fault(Fault.Kind.WRONG_SHAPE, node.place(), path, "list", Accepts.MAP.examples());
    }
  }

  /** The keys of a whole document. */
  static MappedFields root(Reading reading, @Nullable Mapping map, Place start) {
    return new MappedFields(reading, map, "", "", new Anchor("", "", start));
  }

  @Override
  public Anchor at() {
    return at;
  }

  /** The places of texts, figures and dates noted under this map are told apart by this pointer. */
  private String pointer(String key) {
    return path + "/" + key.replace("~", "~0").replace("/", "~1");
  }

  private @Nullable Node node(String key) {
    asked.add(key);
    if (shorthand != null) {
      return key.equals(shorthandKey) ? shorthand : null;
    }
    Entry entry = map == null ? null : map.get(key);
    return entry == null || entry.value() instanceof Scalar s && isNull(s) ? null : entry.value();
  }

  private static boolean isNull(Scalar scalar) {
    return scalar.text().isBlank()
        || scalar.plain() && (scalar.text().equals("~") || scalar.text().equals("null"));
  }

  private @Nullable Scalar scalar(String key) {
    Node node = node(key);
    if (node == null || node instanceof Scalar) {
      return (Scalar) node;
    }
    String found = node instanceof Sequence ? "list" : "map";
    reading.fault(
        Fault.Kind.WRONG_SHAPE, node.place(), pointer(key), found, Accepts.WORDS.examples());
    return null;
  }

  @Override
  public @Nullable Text text(String key, Scope scope) {
    Scalar scalar = scalar(key);
    return scalar == null ? null : values.note(scalar, pointer(key), scope);
  }

  @Override
  public @Nullable Text needed(String key, Scope scope) {
    Text text = text(key, scope);
    if (text == null) {
      reading.fault(Fault.Kind.MISSING, start(), pointer(key), key, List.of(key + ": …"));
    }
    return text;
  }

  private Place start() {
    return map == null ? place : Place.at(map.place().line(), map.place().column());
  }

  @Override
  public Text what(String key, Scope scope) {
    Text text = text(key, scope);
    return text == null ? new Text("", place) : text;
  }

  @Override
  public List<Text> texts(String key, Scope scope) {
    Node node = node(key);
    List<Text> all = new ArrayList<>();
    if (node instanceof Scalar single) {
      all.add(values.note(single, pointer(key), scope));
    } else if (node instanceof Sequence list) {
      for (int i = 0; i < list.items().size(); i++) {
        String pointer = pointer(key) + "/" + i;
        Scalar item = itemText(list.items().get(i), pointer);
        if (item != null && !isCut(list, i, pointer) && reading.takes(item.place(), pointer)) {
          all.add(values.note(item, pointer, scope));
        }
      }
    } else if (node instanceof Mapping single) {
      Scalar item = itemText(single, pointer(key));
      if (item != null) {
        all.add(values.note(item, pointer(key), scope));
      }
    }
    return List.copyOf(all);
  }

  private @Nullable Scalar itemText(Node item, String pointer) {
    if (item instanceof Scalar scalar) {
      return isNull(scalar) ? null : scalar;
    }
    Entry what = item instanceof Mapping m ? m.get("what") : null;
    if (what != null && what.value() instanceof Scalar scalar) {
      return scalar;
    }
    String found = item instanceof Sequence ? "list" : "map";
    reading.fault(Fault.Kind.WRONG_SHAPE, item.place(), pointer, found, Accepts.WORDS.examples());
    return null;
  }

  private boolean isCut(Sequence list, int i, String pointer) {
    if (!SplitComma.inList(list, i)) {
      return false;
    }
    Scalar before = (Scalar) list.items().get(i - 1);
    cut(before.place(), pointer, before.text() + "," + ((Scalar) list.items().get(i)).text());
    return true;
  }

  private void cut(Place start, String pointer, String whole) {
    reading.fault(Fault.Kind.SPLIT_COMMA, start, pointer, whole, List.of('"' + whole + '"'));
  }

  @Override
  public @Nullable Figure figure(String key, Accepts accepts) {
    return value(key, (scalar, pointer) -> values.figure(scalar, pointer, accepts));
  }

  @Override
  public @Nullable Figure words(String key, Accepts accepts) {
    return value(key, (scalar, pointer) -> values.words(scalar, pointer, accepts));
  }

  @Override
  public @Nullable Day day(String key) {
    return value(key, values::day);
  }

  @Override
  public @Nullable Integer scale(String key) {
    return value(key, values::scale);
  }

  @Override
  public @Nullable Boolean flag(String key) {
    return value(key, values::flag);
  }

  @Override
  public <E extends Enum<E> & Keyword> @Nullable E choice(String key, E[] known) {
    return value(key, (scalar, pointer) -> values.choice(scalar, pointer, known));
  }

  /** Reads a scalar at a pointer; null where it cannot be read. */
  private interface Reader<T> {
    @Nullable T read(Scalar scalar, String pointer);
  }

  private <T> @Nullable T value(String key, Reader<T> reader) {
    Scalar scalar = scalar(key);
    return scalar == null ? null : reader.read(scalar, pointer(key));
  }

  @Override
  public <E extends Enum<E> & Keyword> List<E> choices(String key, E[] known) {
    List<E> all = new ArrayList<>();
    for (Node item : list(node(key))) {
      E value = item instanceof Scalar scalar ? values.choice(scalar, pointer(key), known) : null;
      if (value != null) {
        all.add(value);
      }
    }
    return List.copyOf(all);
  }

  private static List<Node> list(@Nullable Node node) {
    if (node == null) {
      return List.of();
    }
    return node instanceof Sequence sequence ? sequence.items() : List.of(node);
  }

  @Override
  public List<Link> links(String key, List<String> sections) {
    Node node = node(key);
    List<Node> items = list(node);
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      String pointer = pointer(key) + (node instanceof Sequence ? "/" + i : "");
      if (items.get(i) instanceof Scalar scalar && !isNull(scalar)) {
        Link link = new Link(scalar.text().strip(), scalar.place());
        if (reading.links(link, pointer, sections)) {
          links.add(link);
        }
      } else if (!(items.get(i) instanceof Scalar)) {
        reading.fault(
            Fault.Kind.WRONG_SHAPE, items.get(i).place(), pointer, "map", Accepts.WORDS.examples());
      }
    }
    return List.copyOf(links);
  }

  @Override
  public <T> @Nullable T section(
      String key, String shorthandKey, String name, Function<Fields, T> read) {
    Node node = node(key);
    if (node == null || node instanceof Mapping m && m.entries().isEmpty()) {
      return null;
    }
    Place mark = node instanceof Scalar ? node.place() : keyPlace(key, node);
    Anchor anchor = new Anchor(name, pointer(key), mark);
    MappedFields inner = new MappedFields(reading, node, shorthandKey, pointer(key), anchor);
    T value = read.apply(inner);
    inner.done();
    return value;
  }

  private Place keyPlace(String key, Node node) {
    Entry entry = map == null ? null : map.get(key);
    return entry == null ? node.place() : entry.key().place();
  }

  @Override
  public <T> List<T> items(String key, String section, String whatKey, Function<Fields, T> read) {
    Node node = node(key);
    List<Node> nodes = list(node);
    List<T> all = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      String pointer = pointer(key) + (node instanceof Sequence ? "/" + i : "");
      Node item = nodes.get(i);
      boolean cut = node instanceof Sequence list && isCut(list, i, pointer);
      if (!cut && !(item instanceof Scalar scalar && isNull(scalar))) {
        T value = item(item, pointer, section + "-" + (i + 1), section, whatKey, read);
        if (value != null) {
          all.add(value);
        }
      }
    }
    return List.copyOf(all);
  }

  /** Reads an item; of one too many, which is null, the id is kept for those that link to it. */
  private <T> @Nullable T item(
      Node item,
      String pointer,
      String name,
      String section,
      String whatKey,
      Function<Fields, T> read) {
    Entry given = item instanceof Mapping m ? m.get("id") : null;
    Scalar idText = given != null && given.value() instanceof Scalar s && !isNull(s) ? s : null;
    String id = idText == null ? name : idText.text().strip();
    Entry what = item instanceof Mapping m ? m.get(whatKey) : null;
    Node mark = what == null || !(what.value() instanceof Scalar) ? first(item) : what.value();
    Place idPlace = idText == null ? mark.place() : idText.place();
    reading.define(id, section, idPlace, pointer + (idText == null ? "" : "/id"));
    if (!reading.takes(idPlace, pointer)) {
      return null;
    }
    MappedFields inner =
        new MappedFields(reading, item, whatKey, pointer, new Anchor(id, pointer, mark.place()));
    inner.asked.add("id");
    T value = read.apply(inner);
    inner.done();
    return value;
  }

  private static Node first(Node node) {
    return node instanceof Mapping m && !m.entries().isEmpty() ? m.entries().get(0).key() : node;
  }

  /** Notes every key that nothing asked for. */
  @Override
  public void done() {
    if (map == null) {
      return;
    }
    Entry before = null;
    for (Entry entry : map.entries()) {
      String key = entry.key().text();
      if (!asked.contains(key)) {
        unknown(entry, before);
      }
      before = entry;
    }
  }

  private void unknown(Entry entry, @Nullable Entry before) {
    Scalar key = entry.key();
    boolean inFlow = map != null && map.flow();
    if (inFlow
        && before != null
        && before.value() instanceof Scalar value
        && SplitComma.inMap(value, key)) {
      cut(key.place(), path, value.text() + "," + key.text());
    } else {
      reading.nearest(
          Fault.Kind.UNKNOWN_KEY, key.place(), pointer(key.text()), key.text(), List.copyOf(asked));
    }
  }
}
