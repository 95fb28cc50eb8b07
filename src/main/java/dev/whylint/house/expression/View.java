package dev.whylint.house.expression;

import dev.cel.common.types.CelType;
import dev.cel.common.values.StructValue;
import dev.whylint.brief.Keyword;
import dev.whylint.brief.Link;
import dev.whylint.brief.Text;
import dev.whylint.house.Shape;
import dev.whylint.house.Steps;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One record of a brief as an expression reads it; every look at it costs a step. What the brief
 * leaves out is an empty text, an empty list, a flag that is false, a record without anything; a
 * number or date that is left out cannot be compared.
 */
@SuppressWarnings("Immutable") // lives for one evaluation in one thread
final class View extends StructValue<String, Object> {
  /** Reading a long text costs more than reading a word. */
  private static final int TEXT_PER_STEP = 64;

  private final Shape<?> shape;
  private final @Nullable Object record;
  private final Steps steps;

  View(Shape<?> shape, @Nullable Object record, Steps steps) {
    this.shape = shape;
    this.record = record;
    this.steps = steps;
  }

  /** A number or date was asked for that the brief leaves out. */
  static final class Absent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Absent(String key) {
      super(key, null, false, false);
    }
  }

  @Override
  public Object value() {
    return this;
  }

  @Override
  public boolean isZeroValue() {
    return record == null;
  }

  @Override
  public CelType celType() {
    return Types.type(shape);
  }

  @Override
  public Object select(String name) {
    Shape.Field field = field(name);
    Object value = raw(name);
    if (value != null) {
      return of(field, value);
    }
    Shape<?> below = field.of();
    if (field.list()) {
      return List.of();
    } else if (below != null) {
      return new View(below, null, steps);
    }
    return switch (field.kind()) {
      case TEXT, WORD -> "";
      case FLAG -> false;
      default -> throw new Absent(name);
    };
  }

  @Override
  public Optional<Object> find(String name) {
    Object value = raw(name);
    if (value == null || value instanceof List<?> list && list.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(of(field(name), value));
  }

  private @Nullable Object raw(String name) {
    steps.take(1);
    return record == null ? null : shape.value(record, name);
  }

  private Shape.Field field(String name) {
    Shape.Field field = shape.field(name);
    if (field == null) {
      throw new IllegalStateException("unchecked expression: " + shape.name() + "." + name);
    }
    return field;
  }

  private Object of(Shape.Field field, Object value) {
    return value instanceof List<?> list ? new Items(field, list) : one(field, value);
  }

  private Object one(Shape.Field field, Object value) {
    Shape<?> below = field.of();
    if (below != null) {
      return new View(below, value, steps);
    } else if (value instanceof Text text) {
      steps.take(text.value().length() / TEXT_PER_STEP);
      return text.value();
    } else if (value instanceof Link link) {
      return link.id();
    } else if (value instanceof Keyword word) {
      return word.word();
    } else if (value instanceof Integer number) {
      return number.longValue();
    } else if (value instanceof LocalDate date) {
      return date.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
    return value;
  }

  /** The items under a key. */
  private final class Items extends AbstractList<Object> {
    private final Shape.Field field;
    private final List<?> list;

    Items(Shape.Field field, List<?> list) {
      this.field = field;
      this.list = list;
    }

    @Override
    public Object get(int index) {
      steps.take(1);
      return one(field, list.get(index));
    }

    @Override
    public int size() {
      return list.size();
    }
  }
}
