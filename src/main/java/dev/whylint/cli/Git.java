package dev.whylint.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Asks the git program. Names go to it as arguments, never through a shell, and what a repository
 * could have it run (monitors, external differs, text converters, a pager) is off.
 */
final class Git {
  private static final int MOST_BYTES = 64 << 20;
  private static final Pattern HUNK = Pattern.compile("@@ -\\S+ \\+(\\d+)(?:,(\\d+))? @@.*");

  private final Path directory;
  private final Path root;

  /**
   * Git in a folder.
   *
   * @throws UsageException if the folder is in no repository, or there is no git program
   */
  Git(Path directory) throws IOException, UsageException {
    this.directory = directory;
    String top = text(List.of("rev-parse", "--show-toplevel"));
    if (top == null) {
      throw new UsageException(directory + " is in no git repository");
    }
    this.root = Path.of(top.strip());
  }

  /**
   * The commit from which a branch is compared: where it and the revision parted.
   *
   * @throws UsageException if there is no such revision
   */
  String forkPoint(String revision) throws IOException, UsageException {
    String commit = commit(revision);
    String base = text(List.of("merge-base", commit, "HEAD"));
    return base == null ? commit : base.strip();
  }

  /** The full name of a revision's commit. */
  String commit(String revision) throws IOException, UsageException {
    String commit =
        text(
            List.of(
                "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"));
    if (commit == null || commit.isBlank()) {
      throw new UsageException("git knows no revision '" + revision + "'");
    }
    return commit.strip();
  }

  /** The files that differ from the commit, those that git does not follow yet among them. */
  Set<Path> changedSince(String commit) throws IOException, UsageException {
    Set<Path> changed = new LinkedHashSet<>();
    List<String> diff =
        List.of("diff", "--name-only", "-z", "--no-ext-diff", "--no-textconv", "--no-renames");
    add(run(with(diff, "--diff-filter=d", commit, "--")), changed);
    add(
        run(List.of("ls-files", "-z", "--others", "--exclude-standard", "--full-name", ":/")),
        changed);
    return changed;
  }

  /** The lines of a file that differ from the commit; null: all of them. */
  @Nullable BitSet changedLines(String commit, Path file) throws IOException, UsageException {
    String name = root.relativize(file).toString();
    if (run(List.of("ls-files", "-z", "--full-name", "--", ":/:" + name)).length == 0) {
      return null;
    }
    List<String> diff =
        List.of("diff", "-U0", "--no-color", "--no-ext-diff", "--no-textconv", "-M");
    String text =
        new String(run(with(diff, commit, "--", file.toString())), StandardCharsets.UTF_8);
    BitSet lines = new BitSet();
    for (String line : text.split("\n", -1)) {
      Matcher hunk = HUNK.matcher(line);
      if (line.startsWith("@@") && hunk.matches()) {
        int from = Integer.parseInt(hunk.group(1));
        int count = hunk.group(2) == null ? 1 : Integer.parseInt(hunk.group(2));
        lines.set(from, from + count);
      }
    }
    return lines;
  }

  /**
   * A file as it was in a commit.
   *
   * @throws UsageException if it was not there
   */
  byte[] show(String commit, Path file) throws IOException, UsageException {
    String name = root.relativize(file).toString();
    byte[] bytes = tryRun(List.of("cat-file", "blob", commit + ":" + name));
    if (bytes == null) {
      throw new UsageException("there is no '" + name + "' in " + commit);
    }
    return bytes;
  }

  private void add(byte[] names, Set<Path> files) {
    for (String name : new String(names, StandardCharsets.UTF_8).split("\0", -1)) {
      if (!name.isEmpty()) {
        files.add(root.resolve(name).normalize());
      }
    }
  }

  private static List<String> with(List<String> first, String... more) {
    List<String> all = new ArrayList<>(first);
    all.addAll(List.of(more));
    return all;
  }

  private @Nullable String text(List<String> arguments) throws IOException, UsageException {
    byte[] bytes = tryRun(arguments);
    return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
  }

  private byte[] run(List<String> arguments) throws IOException, UsageException {
    byte[] bytes = tryRun(arguments);
    if (bytes == null) {
      throw new UsageException("git " + arguments.get(0) + " failed in " + directory);
    }
    return bytes;
  }

  /** What it prints; null where it fails. */
  private byte @Nullable [] tryRun(List<String> arguments) throws IOException, UsageException {
    List<String> command = new ArrayList<>(List.of("git", "-c", "core.fsmonitor=false"));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
    builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
    builder.environment().put("GIT_TERMINAL_PROMPT", "0");
    builder.environment().put("GIT_PAGER", "cat");
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Process process;
    try {
      process = builder.start();
    } catch (IOException e) {
      throw new UsageException("the git program cannot be started; it is needed for this");
    }
    process.getOutputStream().close();
    try (InputStream out = process.getInputStream()) {
      byte[] bytes = out.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        process.destroyForcibly();
        throw new UsageException("git " + arguments.get(0) + " tells more than can be read");
      }
      return process.waitFor() == 0 ? bytes : null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
      return null;
    }
  }
}
