package dev.whylint.cli;

import dev.whylint.cli.GitProcess.Answer;
import dev.whylint.report.Printable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks git what a revision is, what changed since, and how a file was then. */
final class Git {
  private static final Pattern HUNK = Pattern.compile("@@ -\\S+ \\+(\\d+)(?:,(\\d+))? @@.*");

  private final Path root;

  /**
   * Git in a folder.
   *
   * @throws UsageException if the folder is in no repository, or there is no git program
   */
  Git(Path directory) throws IOException, UsageException {
    Answer top = ask(List.of("rev-parse", "--show-toplevel"), directory);
    if (!top.well()) {
      String why = top.problem().contains("dubious ownership") ? " that git trusts" : "";
      String says = top.problem().isEmpty() ? "" : " (" + Printable.line(top.problem()) + ")";
      throw new UsageException(directory + " is in no git repository" + why + says);
    }
    this.root = Path.of(line(top));
  }

  /**
   * The commit from which a branch is compared: where it and the revision parted.
   *
   * @throws UsageException if there is no such revision
   */
  String forkPoint(String revision) throws IOException, UsageException {
    String commit = commit(revision);
    Answer base = ask(List.of("merge-base", commit, "HEAD"), root);
    if (!base.well()) {
      throw new UsageException(
          "'"
              + revision
              + "' and HEAD have no commit in common; a shallow clone needs its history");
    }
    return line(base);
  }

  /** The full name of a revision's commit. */
  String commit(String revision) throws IOException, UsageException {
    String verified = revision + "^{commit}";
    Answer commit =
        ask(List.of("rev-parse", "--verify", "--quiet", "--end-of-options", verified), root);
    if (!commit.well() || line(commit).isBlank()) {
      throw new UsageException("git knows no revision '" + revision + "'");
    }
    return line(commit);
  }

  /** The files that git follows and that differ from the commit. */
  Set<Path> changedSince(String commit) throws IOException, UsageException {
    Set<Path> changed = new LinkedHashSet<>();
    for (String name :
        names(diff("--name-only", "-z", "--no-renames", "--diff-filter=d", commit))) {
      changed.add(root.resolve(name));
    }
    return changed;
  }

  /** The files that git does not follow yet, those that it is told to ignore left out. */
  Set<Path> untracked() throws IOException, UsageException {
    Set<Path> found = new LinkedHashSet<>();
    for (String name : names(List.of("ls-files", "-z", "--others", "--exclude-standard"))) {
      found.add(root.resolve(name));
    }
    return found;
  }

  /** The names that files had in the commit, by those that they have now, where these differ. */
  Map<Path, Path> renames(String commit) throws IOException, UsageException {
    Map<Path, Path> renames = new HashMap<>();
    List<String> told = names(diff("--name-status", "-z", "-M", "--diff-filter=R", commit));
    for (int i = 0; i + 2 < told.size(); i += 3) {
      renames.put(root.resolve(told.get(i + 2)), root.resolve(told.get(i + 1)));
    }
    return renames;
  }

  /**
   * The lines of a file that differ from the commit. Where lines were only taken out, the line
   * before the gap stands for it.
   *
   * @param before the name that the file had
   */
  BitSet changedLines(String commit, Path before, Path file) throws IOException, UsageException {
    List<String> arguments = new ArrayList<>(diff("-U0", "--no-color", "-M", commit));
    arguments.add(name(file));
    if (!before.equals(file)) {
      arguments.add(name(before));
    }
    String text = run(arguments);
    BitSet lines = new BitSet();
    for (String line : text.split("\n", -1)) {
      Matcher hunk = HUNK.matcher(line);
      if (line.startsWith("@@") && hunk.matches()) {
        int from = Integer.parseInt(hunk.group(1));
        int count = hunk.group(2) == null ? 1 : Integer.parseInt(hunk.group(2));
        int first = Math.max(1, from);
        lines.set(first, first + Math.max(1, count));
      }
    }
    return lines;
  }

  private static List<String> diff(String... more) {
    List<String> all = new ArrayList<>();
    all.addAll(List.of("diff", "--no-ext-diff", "--no-textconv", "--ignore-submodules=all"));
    all.addAll(List.of(more));
    all.add("--");
    return all;
  }

  /**
   * A file as it was in a commit.
   *
   * @throws UsageException if it was not there
   */
  byte[] show(String commit, Path file) throws IOException, UsageException {
    Answer blob = ask(List.of("cat-file", "blob", commit + ":" + name(file)), root);
    if (!blob.well()) {
      throw new UsageException("there is no '" + name(file) + "' in " + commit);
    }
    return blob.bytes();
  }

  private String name(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  private List<String> names(List<String> arguments) throws IOException, UsageException {
    String[] names = run(arguments).split("\0", -1);
    return List.of(names).subList(0, names.length - 1);
  }

  private static String line(Answer answer) {
    return answer.text().replaceFirst("\\R\\z", "");
  }

  private String run(List<String> arguments) throws IOException, UsageException {
    Answer answer = ask(arguments, root);
    if (!answer.well()) {
      String says = Printable.line(answer.problem());
      throw new UsageException("git " + arguments.get(0) + " failed in " + root + ": " + says);
    }
    return answer.text();
  }

  private static Answer ask(List<String> arguments, Path directory)
      throws IOException, UsageException {
    return GitProcess.run(arguments, directory);
  }
}
