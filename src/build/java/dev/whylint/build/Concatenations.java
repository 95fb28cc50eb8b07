package dev.whylint.build;

import static org.objectweb.asm.Opcodes.*;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Turns the concatenations that libraries leave to the JVM into plain methods: for the first one
 * of a run the JVM makes code that takes as long as many files do. Ours are compiled that way.
 */
final class Concatenations {
  private static final char ARGUMENT = '\u0001';
  private static final String BUILDER = "java/lang/StringBuilder";

  private Concatenations() {}

  /** Replaces those of a class that have no constants besides their text. */
  static void replaceAll(ClassNode owner) {
    boolean isInterface = (owner.access & ACC_INTERFACE) != 0;
    List<MethodNode> made = new ArrayList<>();
    for (MethodNode method : owner.methods) {
      for (AbstractInsnNode each : method.instructions.toArray()) {
        if (each instanceof InvokeDynamicInsnNode site
            && site.bsm.getName().equals("makeConcatWithConstants")
            && site.bsmArgs.length == 1) {
          MethodNode joining = joining("concat$" + made.size(), site);
          made.add(joining);
          method.instructions.set(
              each,
              new MethodInsnNode(INVOKESTATIC, owner.name, joining.name, site.desc, isInterface));
        }
      }
    }
    owner.methods.addAll(made);
  }

  private static MethodNode joining(String name, InvokeDynamicInsnNode site) {
    int access = ACC_PRIVATE | ACC_STATIC | ACC_SYNTHETIC;
    MethodNode made = new MethodNode(access, name, site.desc, null, null);
    made.visitTypeInsn(NEW, BUILDER);
    made.visitInsn(DUP);
    made.visitMethodInsn(INVOKESPECIAL, BUILDER, "<init>", "()V", false);
    Type[] arguments = Type.getArgumentTypes(site.desc);
    StringBuilder constant = new StringBuilder();
    int next = 0;
    int local = 0;
    for (char c : ((String) site.bsmArgs[0]).toCharArray()) {
      if (c != ARGUMENT) {
        constant.append(c);
        continue;
      }
      appendConstant(made, constant);
      Type type = arguments[next++];
      made.visitVarInsn(type.getOpcode(ILOAD), local);
      append(made, type);
      local += type.getSize();
    }
    appendConstant(made, constant);
    made.visitMethodInsn(INVOKEVIRTUAL, BUILDER, "toString", "()Ljava/lang/String;", false);
    made.visitInsn(ARETURN);
    return made;
  }

  private static void appendConstant(MethodNode made, StringBuilder constant) {
    if (!constant.isEmpty()) {
      made.visitLdcInsn(constant.toString());
      append(made, Type.getType(String.class));
      constant.setLength(0);
    }
  }

  private static void append(MethodNode made, Type type) {
    Type taken =
        switch (type.getSort()) {
          case Type.BYTE, Type.SHORT -> Type.INT_TYPE;
          case Type.ARRAY -> Type.getType(Object.class);
          case Type.OBJECT ->
              Type.getType(type.getClassName().equals("java.lang.String") ? String.class : Object.class);
          default -> type;
        };
    String shape = Type.getMethodDescriptor(Type.getObjectType(BUILDER), taken);
    made.visitMethodInsn(INVOKEVIRTUAL, BUILDER, "append", shape, false);
  }
}
