package dev.whylint.house;

import dev.whylint.brief.Anchor;
import dev.whylint.brief.Day;
import dev.whylint.brief.Figure;
import dev.whylint.brief.Keyword;
import dev.whylint.brief.Link;
import dev.whylint.brief.Text;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one kind of record of a brief, with the type of each and the way to its value: what a
 * house rule may ask of it. Made once and then only read.
 *
 * @param <T> the record
 */
public final class Shape<T> {
  /** What stands under a key. */
  public enum Kind {
    /** {@link Text}. */
    TEXT,
    /** A word of a fixed set, or the id that a {@link Link} names. */
    WORD,
    /** True or false. */
    FLAG,
    /** A whole number. */
    NUMBER,
    /** {@link Figure}. */
    FIGURE,
    /** {@link Day}. */
    DAY,
    /** A number with a fraction. */
    AMOUNT,
    /** A day of the calendar. */
    MOMENT,
    /** A record with keys of its own. */
    RECORD
  }

  /** The way from a record to a value of it, null where the brief leaves it out. */
  @FunctionalInterface
  public interface Getter<T> {
    /** The value. */
    @Nullable Object of(T record);
  }

  /**
   * One key.
   *
   * @param key as a brief has it
   * @param list whether several stand there
   * @param of the keys below it, where it is a record
   * @param words all that may stand there; empty: anything
   */
  public record Field(
      String key, Kind kind, boolean list, @Nullable Shape<?> of, List<String> words) {
    /** The key as an expression has it, where a hyphen would be a minus and {@code in} a sign. */
    public String name() {
      return Shape.name(key);
    }

    /** Whether it has keys below it, or its items have. */
    public boolean isRecord() {
      return of != null;
    }
  }

  private final String name;
  private final Class<T> type;
  private final Map<String, Field> fields = new LinkedHashMap<>();
  private final Map<String, Getter<T>> getters = new LinkedHashMap<>();
  private @Nullable Getter<T> anchor;

  private Shape(String name, Class<T> type) {
    this.name = name;
    this.type = type;
  }

  static <T> Shape<T> of(String name, Class<T> type) {
    return new Shape<>(name, type);
  }

  static String name(String key) {
    return key.equals("in") ? "in_" : key.replace('-', '_');
  }

  Shape<T> at(Getter<T> where) {
    anchor = where;
    return this;
  }

  Shape<T> text(String key, Getter<T> get) {
    return add(new Field(key, Kind.TEXT, false, null, List.of()), get);
  }

  Shape<T> texts(String key, Getter<T> get) {
    return add(new Field(key, Kind.TEXT, true, null, List.of()), get);
  }

  <E extends Enum<E> & Keyword> Shape<T> word(String key, E[] values, Getter<T> get) {
    return add(new Field(key, Kind.WORD, false, null, all(values)), get);
  }

  <E extends Enum<E> & Keyword> Shape<T> words(String key, E[] values, Getter<T> get) {
    return add(new Field(key, Kind.WORD, true, null, all(values)), get);
  }

  Shape<T> id(Getter<T> get) {
    return add(new Field("id", Kind.WORD, false, null, List.of()), get);
  }

  Shape<T> links(String key, Getter<T> get) {
    return add(new Field(key, Kind.WORD, true, null, List.of()), get);
  }

  Shape<T> flag(String key, Getter<T> get) {
    return add(new Field(key, Kind.FLAG, false, null, List.of()), get);
  }

  Shape<T> number(String key, Getter<T> get) {
    return add(new Field(key, Kind.NUMBER, false, null, List.of()), get);
  }

  Shape<T> amount(String key, Getter<T> get) {
    return add(new Field(key, Kind.AMOUNT, false, null, List.of()), get);
  }

  Shape<T> moment(String key, Getter<T> get) {
    return add(new Field(key, Kind.MOMENT, false, null, List.of()), get);
  }

  Shape<T> figure(String key, Getter<T> get) {
    return add(new Field(key, Kind.FIGURE, false, ValueShape.FIGURE, List.of()), get);
  }

  Shape<T> day(String key, Getter<T> get) {
    return add(new Field(key, Kind.DAY, false, ValueShape.DAY, List.of()), get);
  }

  Shape<T> section(String key, Shape<?> of, Getter<T> get) {
    return add(new Field(key, Kind.RECORD, false, of, List.of()), get);
  }

  Shape<T> items(String key, Shape<?> of, Getter<T> get) {
    return add(new Field(key, Kind.RECORD, true, of, List.of()), get);
  }

  private Shape<T> add(Field field, Getter<T> get) {
    fields.put(field.name(), field);
    getters.put(field.name(), get);
    return this;
  }

  private static <E extends Enum<E> & Keyword> List<String> all(E[] values) {
    return Arrays.stream(values).map(Keyword::word).toList();
  }

  /** What this kind of record is called. */
  public String name() {
    return name;
  }

  /** The names of its keys. */
  public Collection<String> names() {
    return fields.keySet();
  }

  /** All keys. */
  public Collection<Field> fields() {
    return fields.values();
  }

  /** The key of this name, null where there is none. */
  public @Nullable Field field(String named) {
    return fields.get(named);
  }

  /** The value under a key; null where the brief leaves it out, or there is no such key. */
  public @Nullable Object value(Object record, String named) {
    Getter<T> getter = getters.get(named);
    Object value = getter == null ? null : getter.of(type.cast(record));
    return value instanceof Text text && text.isEmpty() ? null : value;
  }

  /** Where a record stands; null where it has no place of its own. */
  @Nullable Anchor anchor(Object record) {
    return anchor != null && anchor.of(type.cast(record)) instanceof Anchor at ? at : null;
  }
}
