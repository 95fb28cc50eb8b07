package dev.whylint.house.expression;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import dev.cel.common.types.StructTypeReference;
import dev.whylint.house.Shape;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The shapes of a brief as types that expressions are checked against. */
@SuppressWarnings("Immutable") // the shapes are made once and then only read
final class Types implements CelTypeProvider {
  private final Map<String, Shape<?>> shapes = new LinkedHashMap<>();
  private final Map<String, CelType> types = new LinkedHashMap<>();

  Types(Shape<?> root) {
    add(root);
  }

  private void add(Shape<?> shape) {
    if (shapes.putIfAbsent(shape.name(), shape) != null) {
      return;
    }
    types.put(
        shape.name(),
        StructType.create(
            shape.name(),
            ImmutableSet.copyOf(shape.names()),
            name -> Optional.ofNullable(shape.field(name)).map(Types::type)));
    for (Shape.Field field : shape.fields()) {
      Shape<?> below = field.of();
      if (below != null) {
        add(below);
      }
    }
  }

  /** The type of a record of this shape. */
  static CelType type(Shape<?> shape) {
    return StructTypeReference.create(shape.name());
  }

  private static CelType type(Shape.Field field) {
    Shape<?> below = field.of();
    CelType one = below == null ? simple(field.kind()) : type(below);
    return field.list() ? ListType.create(one) : one;
  }

  private static CelType simple(Shape.Kind kind) {
    return switch (kind) {
      case TEXT, WORD -> SimpleType.STRING;
      case FLAG -> SimpleType.BOOL;
      case NUMBER -> SimpleType.INT;
      case AMOUNT -> SimpleType.DOUBLE;
      case MOMENT -> SimpleType.TIMESTAMP;
      case FIGURE, DAY, RECORD -> throw new IllegalArgumentException("has keys: " + kind);
    };
  }

  /** The shape behind a type, null where it is none of a brief. */
  @Nullable Shape<?> shape(CelType type) {
    return shapes.get(type.name());
  }

  /** The name of every key of every shape. */
  ImmutableSet<String> keys() {
    ImmutableSet.Builder<String> keys = ImmutableSet.builder();
    shapes.values().forEach(shape -> keys.addAll(shape.names()));
    return keys.build();
  }

  @Override
  public ImmutableCollection<CelType> types() {
    return ImmutableList.copyOf(types.values());
  }

  @Override
  public Optional<CelType> findType(String name) {
    return Optional.ofNullable(types.get(name));
  }
}
