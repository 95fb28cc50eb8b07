package dev.whylint.build;

import static org.objectweb.asm.Opcodes.*;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.tree.ClassNode;

/**
 * Makes classes of a jar such that the archive can hold them ready to run: without lambdas and
 * concatenations, which are linked at every start, and of Java 17, since those of Java 5 are
 * verified at every start. Usage: ReadyClasses JAR PREFIX…; what is not below a prefix stays.
 */
public final class ReadyClasses {
  private final Map<String, ClassNode> classes = new TreeMap<>();
  private final ClassLoader loader;

  private ReadyClasses(Path jar) throws MalformedURLException {
    loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null);
  }

  /** Rewrites the jar in place; the entries keep their order and their time. */
  public static void main(String[] args) throws IOException {
    Path jar = Path.of(args[0]);
    Path woven = Path.of(args[0] + ".woven");
    new ReadyClasses(jar).rewrite(jar, Arrays.asList(args).subList(1, args.length), woven);
    Files.move(woven, jar, StandardCopyOption.REPLACE_EXISTING);
  }

  private void rewrite(Path jar, List<String> prefixes, Path woven) throws IOException {
    try (ZipFile in = new ZipFile(jar.toFile());
        var out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(woven)))) {
      List<? extends ZipEntry> entries = Collections.list(in.entries());
      for (ZipEntry entry : entries) {
        String name = entry.getName();
        if (name.endsWith(".class") && prefixes.stream().anyMatch(name::startsWith)) {
          classes.put(name, read(in.getInputStream(entry).readAllBytes()));
        }
      }
      classes.values().forEach(Concatenations::replaceAll);
      List<ClassNode> made = new LambdaClasses(classes).replaceAll();
      for (ZipEntry entry : entries) {
        ClassNode changed = classes.get(entry.getName());
        byte[] bytes = changed == null ? in.getInputStream(entry).readAllBytes() : bytes(changed);
        write(out, entry.getName(), entry.getTimeLocal(), bytes);
      }
      for (ClassNode each : made) {
        write(out, each.name + ".class", entries.get(0).getTimeLocal(), bytes(each));
      }
      System.out.println(made.size() + " lambdas made classes");
    }
  }

  private static ClassNode read(byte[] bytes) {
    ClassNode node = new ClassNode();
    new ClassReader(bytes).accept(node, 0);
    return node;
  }

  /** The class file; one from before Java 7 gets the stack maps that a newer one must have. */
  private byte[] bytes(ClassNode node) {
    boolean mapped = (node.version & 0xffff) >= V1_7;
    ClassWriter writer =
        new ClassWriter(mapped ? ClassWriter.COMPUTE_MAXS : ClassWriter.COMPUTE_FRAMES) {
          @Override
          protected ClassLoader getClassLoader() {
            return loader;
          }
        };
    node.version = V17;
    node.accept(writer);
    return writer.toByteArray();
  }

  private static void write(
      ZipOutputStream out, String name, LocalDateTime time, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(time);
    out.putNextEntry(entry);
    out.write(bytes);
    out.closeEntry();
  }
}
