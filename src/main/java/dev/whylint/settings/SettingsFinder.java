package dev.whylint.settings;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Finds the settings of a brief: the nearest {@code .whylint.yaml} upwards from its folder, not
 * beyond the root of the repository. Each folder is looked at and each file is read once.
 */
public final class SettingsFinder {
  /** What a settings file is called. */
  public static final String NAME = ".whylint.yaml";

  private static final Settings NONE = Settings.none();

  private final Supplier<KnownRules> known;
  private final Path directory;
  private final Map<Path, Optional<Path>> nearest = new HashMap<>();
  private final Map<Path, Settings> read = new HashMap<>();

  /**
   * A finder.
   *
   * @param known asked for when the first settings file is read
   * @param directory from which files are named to people; absolute
   */
  public SettingsFinder(Supplier<KnownRules> known, Path directory) {
    this.known = known;
    this.directory = directory.normalize();
  }

  /**
   * The settings for files in a folder.
   *
   * @throws SettingsException if the nearest file cannot be used
   */
  public synchronized Settings in(Path folder) throws SettingsException {
    Optional<Path> file = file(folder);
    return file.isEmpty() ? NONE : nearestFile(file.get());
  }

  /** The nearest settings file upwards from a folder. */
  public synchronized Optional<Path> file(Path folder) {
    Path start = folder.toAbsolutePath().normalize();
    Optional<Path> found = nearest.get(start);
    if (found == null) {
      Path file = start.resolve(NAME);
      Path parent = start.getParent();
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        found = Optional.of(file);
      } else if (parent == null || Boundary.isRepository(start)) {
        found = Optional.empty();
      } else {
        found = file(parent);
      }
      nearest.put(start, found);
    }
    return found;
  }

  private Settings nearestFile(Path file) throws SettingsException {
    Settings settings = read.get(file);
    if (settings == null) {
      Path folder = file.resolveSibling("").normalize();
      Boundary boundary = Boundary.of(folder);
      settings = read(file, folder, boundary);
      read.put(file, settings);
    }
    return settings;
  }

  /**
   * The settings in a file that was named; its globs start at the working directory.
   *
   * @throws SettingsException if it cannot be used
   */
  public Settings named(Path file) throws SettingsException {
    Path absolute = directory.resolve(file).normalize();
    return read(absolute, directory, Boundary.of(absolute.resolveSibling("").normalize()));
  }

  private Settings read(Path file, Path base, Boundary boundary) throws SettingsException {
    Chain chain = new Chain(known.get(), directory, boundary);
    String problem = boundary.problem(file);
    if (problem != null) {
      throw chain.refused(file, problem);
    }
    List<Layer> layers = chain.read(file);
    return new Settings(base, layers, chain.names());
  }
}
