package dev.whylint.cli;

import dev.whylint.report.Printable;
import dev.whylint.settings.SettingsFinder;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Waits for changes of the briefs that paths stand for, and of the settings above them. The file
 * system is asked to tell of them; where it cannot, and for what it misses, their times and sizes
 * are looked at now and then.
 */
final class WatchedFiles implements AutoCloseable {
  /** How often files are looked at where the file system tells of changes, in milliseconds. */
  private static final long SLOW = 2_000;

  /** The same where it does not. */
  private static final long FAST = 500;

  /** For how long nothing more may change before a change is told of. */
  private static final long REST = 100;

  private final Path directory;
  private final Lister lister;
  private final Map<Path, WatchKey> keys = new HashMap<>();
  private @Nullable WatchService service;
  private Map<String, String> seen = Map.of();

  /** Finds the files to watch. */
  interface Lister {
    /** The briefs as they are named, with the settings that hold for them. */
    List<String> files() throws IOException, UsageException;
  }

  WatchedFiles(Path directory, Lister lister) {
    this.directory = directory.toAbsolutePath().normalize();
    this.lister = lister;
  }

  /** Takes note of how things stand; what changes from now on is told of. */
  void start() throws IOException {
    try {
      service = FileSystems.getDefault().newWatchService();
    } catch (IOException | UnsupportedOperationException e) {
      service = null;
    }
    seen = look();
  }

  /** Waits for the next change; the names of the files that changed, at least one. */
  List<String> changed() throws IOException, InterruptedException {
    while (true) {
      await(service == null ? FAST : SLOW);
      Map<String, String> now = look();
      if (!now.equals(seen)) {
        Map<String, String> rested = rested(now);
        Set<String> changed = new TreeSet<>(seen.keySet());
        changed.addAll(rested.keySet());
        Map<String, String> before = seen;
        changed.removeIf(
            name -> rested.getOrDefault(name, "").equals(before.getOrDefault(name, "")));
        seen = rested;
        if (!changed.isEmpty()) {
          return changed.stream().map(Printable::line).toList();
        }
      }
    }
  }

  private Map<String, String> rested(Map<String, String> first)
      throws IOException, InterruptedException {
    Map<String, String> last = first;
    while (true) {
      Thread.sleep(REST);
      Map<String, String> now = look();
      if (now.equals(last)) {
        return now;
      }
      last = now;
    }
  }

  private void await(long longest) throws InterruptedException {
    WatchService told = service;
    if (told == null) {
      Thread.sleep(longest);
      return;
    }
    WatchKey key = told.poll(longest, TimeUnit.MILLISECONDS);
    while (key != null) {
      key.pollEvents();
      key.reset();
      key = told.poll();
    }
  }

  /** The time and size of every file, and a watch on each folder that has one or may get one. */
  private Map<String, String> look() throws IOException {
    List<String> names = new ArrayList<>();
    try {
      names.addAll(lister.files());
    } catch (UsageException e) {
      // A path is gone or the settings are broken for now: what was there before is looked at.
      names.addAll(seen.keySet());
    }
    Map<String, String> stamps = new TreeMap<>();
    Set<Path> folders = new HashSet<>();
    for (String name : names) {
      Path file = directory.resolve(name).normalize();
      stamps.put(name, stamp(file));
      for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
        if (!folders.add(folder)) {
          break;
        }
        Path settings = folder.resolve(SettingsFinder.NAME);
        if (Files.exists(settings)) {
          stamps.put(shown(settings), stamp(settings));
        }
      }
    }
    folders.add(directory);
    folders.forEach(this::register);
    return stamps;
  }

  private String shown(Path file) {
    return file.startsWith(directory) ? directory.relativize(file).toString() : file.toString();
  }

  private static String stamp(Path file) {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return now.lastModifiedTime().toMillis() + " " + now.size() + " " + now.fileKey();
    } catch (IOException e) {
      return "gone";
    }
  }

  private void register(Path folder) {
    WatchService told = service;
    WatchKey known = keys.get(folder);
    if (told == null || known != null && known.isValid()) {
      return;
    }
    try {
      keys.put(
          folder,
          folder.register(
              told,
              StandardWatchEventKinds.ENTRY_CREATE,
              StandardWatchEventKinds.ENTRY_MODIFY,
              StandardWatchEventKinds.ENTRY_DELETE));
    } catch (IOException e) {
      // The slow look at the files finds what changes there.
    }
  }

  @Override
  public void close() throws IOException {
    WatchService told = service;
    if (told != null) {
      told.close();
    }
  }
}
