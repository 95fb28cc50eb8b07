package dev.whylint.build;

import static org.objectweb.asm.Opcodes.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Gives each lambda a class file of its own. The JVM would link them one by one at every start,
 * hundreds of them, which an archive does not spare it; classes come out of the archive ready.
 */
final class LambdaClasses {
  private final Map<String, ClassNode> classes;
  private final List<ClassNode> made = new ArrayList<>();

  /** For the lambdas of these classes, by the name of their entry. */
  LambdaClasses(Map<String, ClassNode> classes) {
    this.classes = classes;
  }

  /** Replaces the lambdas of all classes; the new ones. */
  List<ClassNode> replaceAll() {
    classes.values().forEach(this::replaceLambdas);
    return made;
  }

  private void replaceLambdas(ClassNode owner) {
    int count = 0;
    for (MethodNode method : owner.methods) {
      for (AbstractInsnNode each : method.instructions.toArray()) {
        if (each instanceof InvokeDynamicInsnNode site
            && site.bsm.getOwner().equals("java/lang/invoke/LambdaMetafactory")
            && site.bsm.getName().equals("metafactory")) {
          ClassNode lambda = lambda(owner, site, owner.name + "$$L" + count++);
          made.add(lambda);
          method.instructions.set(each, use(lambda, site));
        }
      }
    }
  }

  /** The instruction that leaves the lambda on the stack, its captured values being there. */
  private static AbstractInsnNode use(ClassNode lambda, InvokeDynamicInsnNode site) {
    Type[] captured = Type.getArgumentTypes(site.desc);
    Type self = Type.getObjectType(lambda.name);
    if (captured.length == 0) {
      return new FieldInsnNode(GETSTATIC, lambda.name, "ONE", self.getDescriptor());
    }
    String shape = Type.getMethodDescriptor(self, captured);
    return new MethodInsnNode(INVOKESTATIC, lambda.name, "of", shape, false);
  }

  private ClassNode lambda(ClassNode owner, InvokeDynamicInsnNode site, String name) {
    ClassNode lambda = new ClassNode();
    lambda.version = V17;
    lambda.access = ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC;
    lambda.name = name;
    lambda.superName = "java/lang/Object";
    lambda.interfaces.add(Type.getReturnType(site.desc).getInternalName());
    joinNest(owner, lambda);
    Type[] captured = Type.getArgumentTypes(site.desc);
    for (int i = 0; i < captured.length; i++) {
      lambda.fields.add(field(ACC_PRIVATE | ACC_FINAL, "a" + i, captured[i]));
    }
    lambda.methods.add(constructor(lambda, captured));
    lambda.methods.add(captured.length == 0 ? theOne(lambda) : factory(lambda, captured));
    lambda.methods.add(call(lambda, site, captured));
    return lambda;
  }

  /** So that it may call the private method that holds the lambda's body. */
  private void joinNest(ClassNode owner, ClassNode lambda) {
    lambda.nestHostClass = owner.nestHostClass == null ? owner.name : owner.nestHostClass;
    ClassNode host = classes.get(lambda.nestHostClass + ".class");
    if (host.nestMembers == null) {
      host.nestMembers = new ArrayList<>();
    }
    host.nestMembers.add(lambda.name);
  }

  private static FieldNode field(int access, String name, Type type) {
    return new FieldNode(access, name, type.getDescriptor(), null, null);
  }

  private static MethodNode constructor(ClassNode lambda, Type[] captured) {
    String shape = Type.getMethodDescriptor(Type.VOID_TYPE, captured);
    MethodNode made = new MethodNode(0, "<init>", shape, null, null);
    made.visitVarInsn(ALOAD, 0);
    made.visitMethodInsn(INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
    int at = 1;
    for (int i = 0; i < captured.length; i++) {
      made.visitVarInsn(ALOAD, 0);
      made.visitVarInsn(captured[i].getOpcode(ILOAD), at);
      made.visitFieldInsn(PUTFIELD, lambda.name, "a" + i, captured[i].getDescriptor());
      at += captured[i].getSize();
    }
    made.visitInsn(RETURN);
    return made;
  }

  private static MethodNode theOne(ClassNode lambda) {
    Type self = Type.getObjectType(lambda.name);
    lambda.fields.add(field(ACC_STATIC | ACC_FINAL, "ONE", self));
    MethodNode made = new MethodNode(ACC_STATIC, "<clinit>", "()V", null, null);
    made.visitTypeInsn(NEW, lambda.name);
    made.visitInsn(DUP);
    made.visitMethodInsn(INVOKESPECIAL, lambda.name, "<init>", "()V", false);
    made.visitFieldInsn(PUTSTATIC, lambda.name, "ONE", self.getDescriptor());
    made.visitInsn(RETURN);
    return made;
  }

  private static MethodNode factory(ClassNode lambda, Type[] captured) {
    String shape = Type.getMethodDescriptor(Type.getObjectType(lambda.name), captured);
    MethodNode made = new MethodNode(ACC_STATIC, "of", shape, null, null);
    made.visitTypeInsn(NEW, lambda.name);
    made.visitInsn(DUP);
    int at = 0;
    for (Type type : captured) {
      made.visitVarInsn(type.getOpcode(ILOAD), at);
      at += type.getSize();
    }
    String init = Type.getMethodDescriptor(Type.VOID_TYPE, captured);
    made.visitMethodInsn(INVOKESPECIAL, lambda.name, "<init>", init, false);
    made.visitInsn(ARETURN);
    return made;
  }

  /** The method of the interface: hands captured values and arguments to the lambda's body. */
  private static MethodNode call(ClassNode lambda, InvokeDynamicInsnNode site, Type[] captured) {
    Type erased = (Type) site.bsmArgs[0];
    Handle body = (Handle) site.bsmArgs[1];
    Type actual = (Type) site.bsmArgs[2];
    MethodNode made = new MethodNode(ACC_PUBLIC, site.name, erased.getDescriptor(), null, null);
    boolean creates = body.getTag() == H_NEWINVOKESPECIAL;
    if (creates) {
      made.visitTypeInsn(NEW, body.getOwner());
      made.visitInsn(DUP);
    }
    List<Type> wanted = new ArrayList<>();
    if (body.getTag() != H_INVOKESTATIC && !creates) {
      wanted.add(Type.getObjectType(body.getOwner()));
    }
    wanted.addAll(List.of(Type.getArgumentTypes(body.getDesc())));
    for (int i = 0; i < captured.length; i++) {
      made.visitVarInsn(ALOAD, 0);
      made.visitFieldInsn(GETFIELD, lambda.name, "a" + i, captured[i].getDescriptor());
      Conversion.add(made, captured[i], captured[i], wanted.get(i));
    }
    Type[] given = erased.getArgumentTypes();
    int at = 1;
    for (int i = 0; i < given.length; i++) {
      made.visitVarInsn(given[i].getOpcode(ILOAD), at);
      at += given[i].getSize();
      Type seen = actual.getArgumentTypes()[i];
      Conversion.add(made, given[i], seen, wanted.get(captured.length + i));
    }
    String name = body.getName();
    made.visitMethodInsn(opcode(body), body.getOwner(), name, body.getDesc(), body.isInterface());
    Type got = Type.getReturnType(body.getDesc());
    Type result = creates ? Type.getObjectType(body.getOwner()) : got;
    Conversion.add(made, result, result, erased.getReturnType());
    made.visitInsn(erased.getReturnType().getOpcode(IRETURN));
    return made;
  }

  private static int opcode(Handle body) {
    return switch (body.getTag()) {
      case H_INVOKESTATIC -> INVOKESTATIC;
      case H_INVOKEINTERFACE -> INVOKEINTERFACE;
      case H_NEWINVOKESPECIAL -> INVOKESPECIAL;
      // A private method of the nest.
      case H_INVOKESPECIAL -> body.isInterface() ? INVOKEINTERFACE : INVOKEVIRTUAL;
      default -> INVOKEVIRTUAL;
    };
  }
}
