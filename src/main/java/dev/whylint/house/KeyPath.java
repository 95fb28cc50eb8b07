package dev.whylint.house;

import dev.whylint.brief.Anchor;
import dev.whylint.brief.Day;
import dev.whylint.brief.Figure;
import dev.whylint.brief.Item;
import dev.whylint.brief.Text;
import dev.whylint.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A way from a record down to one of its values: {@code solution.parts}, {@code cost}. */
public final class KeyPath {
  private final Shape<?> from;
  private final List<Shape.Field> fields;

  private KeyPath(Shape<?> from, List<Shape.Field> fields) {
    this.from = from;
    this.fields = List.copyOf(fields);
  }

  /** A key that is not there. */
  public static final class Unknown extends Exception {
    private static final long serialVersionUID = 1L;
    private final String key;
    private final transient List<String> known;

    Unknown(String key, List<String> known) {
      super(key);
      this.key = key;
      this.known = List.copyOf(known);
    }

    /** The key as written; with a dot behind it where one of the keys below it is wanted. */
    public String key() {
      return key;
    }

    /** Those that there are; empty where nothing stands below. */
    public List<String> known() {
      return known;
    }
  }

  /**
   * Reads a path; hyphens and underscores are the same.
   *
   * @throws Unknown if a key is not there, or stands below a list or a value
   */
  public static KeyPath of(Shape<?> from, String path) throws Unknown {
    List<Shape.Field> fields = new ArrayList<>();
    Shape<?> at = from;
    for (String key : path.split("\\.", -1)) {
      Shape.Field field = at == null ? null : at.field(Shape.name(key));
      if (field == null) {
        List<String> known =
            at == null ? List.of() : at.fields().stream().map(Shape.Field::key).toList();
        throw new Unknown(key, known);
      }
      fields.add(field);
      at = field.list() ? null : field.of();
    }
    return new KeyPath(from, fields);
  }

  /** The last key. */
  public Shape.Field last() {
    return fields.get(fields.size() - 1);
  }

  /** The keys on the way, the last included. */
  public List<String> names() {
    return fields.stream().map(Shape.Field::name).toList();
  }

  /** The keys below the last one, as a brief has them. */
  List<String> below() {
    Shape<?> below = last().of();
    return below == null ? List.of() : below.fields().stream().map(Shape.Field::key).toList();
  }

  /** As a brief has it, with dots between the keys. */
  String section() {
    return fields.stream().map(Shape.Field::key).collect(Collectors.joining("."));
  }

  /** The value that a record has there, null where it has none. */
  @Nullable Object in(Object record) {
    Object value = record;
    Shape<?> shape = from;
    for (Shape.Field field : fields) {
      if (value == null || shape == null) {
        return null;
      }
      value = shape.value(value, field.name());
      shape = field.of();
    }
    return value;
  }

  /** Where a value stands, null where it has no place of its own. */
  static @Nullable Place place(@Nullable Object value) {
    if (value instanceof Text text) {
      return text.place();
    } else if (value instanceof Figure figure) {
      return figure.text().place();
    } else if (value instanceof Day day) {
      return day.text().place();
    } else if (value instanceof Item item) {
      return item.at().place();
    } else if (value instanceof Anchor at) {
      return at.place();
    }
    return null;
  }
}
