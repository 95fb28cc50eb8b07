package dev.whylint.brief;

import dev.whylint.brief.BriefText.Scope;
import dev.whylint.source.Entry;
import dev.whylint.source.Mapping;
import dev.whylint.source.Node;
import dev.whylint.source.Place;
import dev.whylint.source.Scalar;
import dev.whylint.source.Sequence;
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

  /** The keys of an item of a list, of which {@code id} is known already. */
  static MappedFields item(Reading reading, Node item, String shorthandKey, Anchor at) {
    MappedFields fields = new MappedFields(reading, item, shorthandKey, at.path(), at);
    fields.asked.add("id");
    return fields;
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

  static boolean isNull(Scalar scalar) {
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
  public List<Text> texts(String key, Scope scope) {
    return list(key).texts(scope);
  }

  @Override
  public <E extends Enum<E> & Keyword> List<E> choices(String key, E[] known) {
    return list(key).choices(known);
  }

  @Override
  public List<Link> links(String key, List<String> sections) {
    return list(key).links(sections);
  }

  @Override
  public <T> List<T> items(String key, String section, String whatKey, Function<Fields, T> read) {
    return list(key).items(section, whatKey, read);
  }

  private MappedList list(String key) {
    Node node = node(key);
    return new MappedList(reading, values, node, node == null ? "" : pointer(key));
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
      reading.cut(key.place(), path, value.text() + "," + key.text());
    } else {
      reading.nearest(
          Fault.Kind.UNKNOWN_KEY, key.place(), pointer(key.text()), key.text(), List.copyOf(asked));
    }
  }
}
