package dev.whylint.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The folder that settings may not reach out of: the root of the repository, or their own folder
 * where there is none. Links are followed before a path is judged.
 */
record Boundary(Path root) {
  /** The boundary of a settings file in this folder, which must be absolute. */
  static Boundary of(Path folder) {
    for (Path each = folder; each != null; each = each.getParent()) {
      if (isRepository(each)) {
        return new Boundary(each);
      }
    }
    return new Boundary(folder);
  }

  /** Whether the folder is the root of a repository; a worktree has a file in place of a folder. */
  static boolean isRepository(Path folder) {
    return Files.exists(folder.resolve(".git"));
  }

  /** Why this file may not be read as settings, null where it may. */
  @Nullable String problem(Path file) {
    if (!file.startsWith(root)) {
      return "lies outside the repository";
    }
    if (!Files.exists(file)) {
      return "does not exist";
    }
    if (!Files.isRegularFile(file)) {
      return "is no file";
    }
    try {
      return file.toRealPath().startsWith(root.toRealPath()) ? null : "is a link out of it";
    } catch (IOException e) {
      return "cannot be read";
    }
  }
}
