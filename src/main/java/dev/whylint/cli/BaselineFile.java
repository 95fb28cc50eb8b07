package dev.whylint.cli;

import dev.whylint.engine.Baseline;
import dev.whylint.engine.BaselineText;
import dev.whylint.engine.Result;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** The baseline of a repository on disk. It names files from the folder that it lies in. */
final class BaselineFile {
  static final String NAME = ".whylint-baseline";
  private static final long MOST_BYTES = 64L << 20;

  private final String shown;
  private final Path file;
  private final Path folder;
  private final Console console;

  BaselineFile(String name, Console console) throws UsageException {
    try {
      this.shown = name;
      this.console = console;
      this.file = absolute(console, name);
      Path parent = file.getParent();
      this.folder = parent == null ? file : parent;
    } catch (InvalidPathException e) {
      throw new UsageException("'" + name + "' is no path");
    }
  }

  private static Path absolute(Console console, String name) {
    return console.directory().toAbsolutePath().resolve(name).normalize();
  }

  /** As it was named. */
  String shown() {
    return shown;
  }

  boolean exists() {
    return Files.exists(file);
  }

  /**
   * What it holds.
   *
   * @throws UsageException if it is not there, or not as a baseline is written
   */
  Baseline read() throws IOException, UsageException {
    try {
      if (Files.isRegularFile(file) && Files.size(file) > MOST_BYTES) {
        throw new UsageException(shown + " is larger than 64 MiB, and no baseline");
      }
      return BaselineText.read(Files.readString(file));
    } catch (NoSuchFileException e) {
      throw new UsageException(
          "there is no baseline '" + shown + "'; make one with: whylint baseline create");
    } catch (CharacterCodingException e) {
      throw new UsageException(shown + " is not written in UTF-8, and no baseline");
    } catch (BaselineText.BadLine e) {
      throw new UsageException(shown + ":" + e.line() + ": " + e.getMessage());
    }
  }

  /** Writes it, whole or not at all. */
  void write(Baseline baseline) throws IOException {
    new Target(file, console).write(out -> out.append(BaselineText.write(baseline)));
  }

  /** The name that a brief has in it. */
  String key(String brief) {
    Path path = absolute(console, brief);
    return folder.relativize(path).toString().replace('\\', '/');
  }

  private boolean isGone(String key) {
    try {
      return !Files.exists(folder.resolve(key));
    } catch (InvalidPathException e) {
      return true;
    }
  }

  /**
   * Sets the findings of a run against it.
   *
   * @param read the briefs that were read, as the run named them
   */
  Baseline.Compared compare(Baseline baseline, Result result, Iterable<String> read) {
    Set<String> covered = new TreeSet<>();
    read.forEach(name -> covered.add(key(name)));
    return baseline.compare(Baseline.found(result, this::key), this::isGone, covered::contains);
  }
}
