package dev.whylint.cli;

import dev.whylint.source.FailureWords;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the files wanted in a folder and those in it, but for hidden folders; tells of the rest.
 */
final class BriefWalk extends SimpleFileVisitor<Path> {
  /** Why a file is left whose name is no text, as part of a sentence. */
  static final String NO_TEXT =
      "its name is not written in the encoding of this system; rename it, or start whylint in a"
          + " locale of that encoding";

  private final Path root;
  private final String prefix;
  private final Predicate<Path> wanted;
  private final Consumer<String> problems;
  private final List<String> found = new ArrayList<>();

  /**
   * A walk that has found nothing yet.
   *
   * @param name what the folder was called, which the names of its files begin with
   * @param problems is told of each file and folder that cannot be looked into
   */
  BriefWalk(Path root, String name, Predicate<Path> wanted, Consumer<String> problems) {
    this.root = root;
    this.prefix = name.equals(".") ? "" : name.endsWith("/") ? name : name + "/";
    this.wanted = wanted;
    this.problems = problems;
  }

  /** The names of the files found, in order. */
  List<String> found() {
    return found.stream().sorted().toList();
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    boolean hidden = !folder.equals(root) && baseName(folder).startsWith(".");
    return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (!attributes.isRegularFile() || !wanted.test(file)) {
      return FileVisitResult.CONTINUE;
    }
    Path below = root.relativize(file);
    if (!hasNameInText(below)) {
      return unread(file, NO_TEXT);
    }
    found.add(prefix + below.toString().replace('\\', '/'));
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException problem) {
    return unread(file, FailureWords.of(problem));
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException problem) {
    return problem == null ? FileVisitResult.CONTINUE : unread(folder, FailureWords.of(problem));
  }

  private FileVisitResult unread(Path file, String reason) {
    String name = prefix + root.relativize(file);
    problems.accept("whylint: cannot read " + (name.isEmpty() ? "." : name) + ": " + reason);
    return FileVisitResult.CONTINUE;
  }

  /** Whether a path comes back from its text: a name in another encoding does not. */
  private static boolean hasNameInText(Path path) {
    try {
      return path.equals(path.getFileSystem().getPath(path.toString()));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** The last name of a path, empty for a root. */
  static String baseName(Path file) {
    Path name = file.getFileName();
    return name == null ? "" : name.toString();
  }
}
