package dev.whylint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds the two versions of a brief: files, or a file as it was in a revision that git knows. */
final class Versions {
  private final Console console;
  private final Briefs briefs;

  Versions(Console console, Briefs briefs) {
    this.console = console;
    this.briefs = briefs;
  }

  /** The version after. */
  List<Briefs.Read> now(String name) throws IOException, UsageException {
    List<Briefs.Read> read = new ArrayList<>();
    if (!briefs.read(List.of(name), null, read::add)) {
      throw new UsageException("'" + name + "' cannot be read");
    }
    return read;
  }

  /**
   * The version before.
   *
   * @param name a file, a revision, or a revision and a file with a colon between them
   * @param now the version after, which a revision by itself is one of
   * @throws UsageException if it is none of these
   */
  List<Briefs.Read> old(String name, String now) throws IOException, UsageException {
    if (isFile(name)) {
      return now(name);
    }
    int colon = name.indexOf(':');
    String revision = colon < 0 ? name : name.substring(0, colon);
    String file = colon < 0 ? now : name.substring(colon + 1);
    Git git;
    try {
      git = new Git(console.directory().toRealPath());
    } catch (UsageException e) {
      throw new UsageException("there is no file '" + name + "', and " + e.getMessage());
    }
    Path path = console.directory().toRealPath().resolve(file).normalize();
    byte[] bytes = git.show(git.commit(revision), path);
    List<Briefs.Read> read = new ArrayList<>();
    briefs.read(revision + ":" + file, bytes, now, read::add);
    return read;
  }

  private boolean isFile(String name) {
    try {
      return Files.isRegularFile(console.directory().resolve(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
