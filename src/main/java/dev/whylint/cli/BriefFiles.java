package dev.whylint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;

/** Finds the briefs that a path, a folder or a glob stands for. Links are not followed. */
final class BriefFiles {
  private final Path directory;
  private final Excluded excluded;
  private final Consumer<String> problems;

  /**
   * A finder that leaves out files of folders and globs, but never one that is named.
   *
   * @param problems is told of each folder that cannot be looked into
   */
  BriefFiles(Path directory, Excluded excluded, Consumer<String> problems) {
    this.directory = directory;
    this.excluded = excluded;
    this.problems = problems;
  }

  /** Whether a file is to be left out. */
  @FunctionalInterface
  interface Excluded {
    boolean test(String file) throws UsageException;
  }

  /**
   * The files, in the order of the arguments and by name within a folder.
   *
   * @throws UsageException if a path that is named does not exist
   */
  List<String> find(List<String> paths) throws IOException, UsageException {
    Set<String> files = new LinkedHashSet<>();
    for (String path : paths) {
      files.addAll(find(path));
    }
    return List.copyOf(files);
  }

  private List<String> find(String name) throws IOException, UsageException {
    Path path = resolve(name);
    if (Files.isDirectory(path)) {
      return kept(walk(path, name, BriefFiles::isBrief));
    }
    if (Files.exists(path)) {
      return List.of(name);
    }
    int star = firstOf(name, "*?[{");
    if (star < 0) {
      throw new UsageException(
          "there is no file or folder '"
              + name
              + (name.indexOf('\uFFFD') < 0 ? "'" : "', or " + BriefWalk.NO_TEXT));
    }
    int slash = name.lastIndexOf('/', star);
    String base = slash < 0 ? "." : slash == 0 ? "/" : name.substring(0, slash);
    Path root = resolve(base);
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    PathMatcher matcher = glob(root, name.substring(slash + 1));
    return kept(walk(root, base, file -> matcher.matches(root.relativize(file))));
  }

  private static PathMatcher glob(Path root, String glob) throws UsageException {
    try {
      return root.getFileSystem().getPathMatcher("glob:" + glob);
    } catch (PatternSyntaxException e) {
      throw new UsageException(
          "there is no file or folder '" + glob + "', and it is no glob: " + e.getDescription());
    }
  }

  private List<String> kept(List<String> found) throws UsageException {
    List<String> kept = new ArrayList<>();
    for (String file : found) {
      if (!excluded.test(file)) {
        kept.add(file);
      }
    }
    return kept;
  }

  private Path resolve(String name) throws UsageException {
    try {
      return directory.resolve(name);
    } catch (InvalidPathException e) {
      throw new UsageException("'" + name + "' is no path");
    }
  }

  private List<String> walk(Path root, String name, Predicate<Path> wanted) throws IOException {
    BriefWalk walk = new BriefWalk(root, name, wanted, problems);
    Files.walkFileTree(root, walk);
    return walk.found();
  }

  private static boolean isBrief(Path file) {
    String name = BriefWalk.baseName(file);
    return name.endsWith(".brief.yaml")
        || name.endsWith(".brief.yml")
        || name.equals("brief.yaml")
        || name.equals("brief.yml");
  }

  private static int firstOf(String text, String characters) {
    for (int i = 0; i < text.length(); i++) {
      if (characters.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }
}
