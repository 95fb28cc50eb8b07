package dev.whylint.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * The names of files as a code host knows them: from the root of the repository, with slashes.
 *
 * @param root the root of the repository, absolute
 * @param directory against which the names are resolved, absolute
 */
public record RepositoryPaths(Path root, Path directory) {
  /** The path from the root; of a file outside of it, the absolute path. */
  String path(String name) {
    try {
      Path path = directory.resolve(name).normalize();
      Path shown = path.startsWith(root) ? root.relativize(path) : path;
      return shown.toString().replace('\\', '/');
    } catch (InvalidPathException e) {
      return name;
    }
  }

  /** The path as a URI: relative to the root, or with the scheme {@code file} outside of it. */
  String uri(String name) {
    String path = path(name);
    StringBuilder uri = new StringBuilder(path.startsWith("/") ? "file://" : "");
    String[] segments = path.split("/", -1);
    for (int i = 0; i < segments.length; i++) {
      uri.append(i == 0 ? "" : "/");
      uri.append(URLEncoder.encode(segments[i], StandardCharsets.UTF_8).replace("+", "%20"));
    }
    return uri.toString();
  }

  /** Whether the file is in the repository. */
  boolean holds(String name) {
    return !path(name).startsWith("/");
  }
}
