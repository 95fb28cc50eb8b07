package dev.whylint.build;

import static org.objectweb.asm.Opcodes.*;

import java.util.List;
import java.util.Map;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodNode;

/** Turns the value on the stack from one type to another, as a call of the lambda would. */
final class Conversion {
  private static final Map<String, Integer> WIDENING =
      Map.of("IJ", I2L, "ID", I2D, "IF", I2F, "JD", L2D, "JF", L2F, "FD", F2D);
  private static final List<Class<?>> BOXES =
      List.of(
          Boolean.class,
          Character.class,
          Byte.class,
          Short.class,
          Integer.class,
          Float.class,
          Long.class,
          Double.class);

  /** Of a type that the compiler knows to be more exactly that of {@code seen}. */
  static void add(MethodNode method, Type from, Type seen, Type to) {
    if (to.getSort() == Type.VOID) {
      if (from.getSize() > 0) {
        method.visitInsn(from.getSize() == 1 ? POP : POP2);
      }
    } else if (isPrimitive(from) && isPrimitive(to)) {
      widen(method, from, to);
    } else if (isPrimitive(from)) {
      Type box = box(from);
      String shape = Type.getMethodDescriptor(box, from);
      method.visitMethodInsn(INVOKESTATIC, box.getInternalName(), "valueOf", shape, false);
    } else if (isPrimitive(to)) {
      unbox(method, from, isBox(seen) ? seen : box(to), to);
    } else if (!from.equals(to) && !to.equals(Type.getType(Object.class))) {
      method.visitTypeInsn(CHECKCAST, to.getInternalName());
    }
  }

  private static void unbox(MethodNode method, Type from, Type box, Type to) {
    if (!from.equals(box)) {
      method.visitTypeInsn(CHECKCAST, box.getInternalName());
    }
    Type inside = primitive(box);
    String name = inside.getClassName() + "Value";
    String shape = Type.getMethodDescriptor(inside);
    method.visitMethodInsn(INVOKEVIRTUAL, box.getInternalName(), name, shape, false);
    widen(method, inside, to);
  }

  private static void widen(MethodNode method, Type from, Type to) {
    String start = from.getSort() <= Type.INT ? "I" : from.getDescriptor();
    String end = to.getSort() <= Type.INT ? "I" : to.getDescriptor();
    if (!start.equals(end)) {
      method.visitInsn(WIDENING.get(start + end));
    }
  }

  private static boolean isPrimitive(Type type) {
    return type.getSort() < Type.ARRAY;
  }

  private static Type box(Type primitive) {
    return Type.getType(BOXES.get(primitive.getSort() - Type.BOOLEAN));
  }

  private static boolean isBox(Type type) {
    return BOXES.stream().anyMatch(box -> Type.getType(box).equals(type));
  }

  private static Type primitive(Type box) {
    return Type.getType(
        switch (box.getClassName()) {
          case "java.lang.Boolean" -> "Z";
          case "java.lang.Character" -> "C";
          case "java.lang.Byte" -> "B";
          case "java.lang.Short" -> "S";
          case "java.lang.Integer" -> "I";
          case "java.lang.Float" -> "F";
          case "java.lang.Long" -> "J";
          default -> "D";
        });
  }
}
