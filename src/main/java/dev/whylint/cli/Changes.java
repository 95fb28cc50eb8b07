package dev.whylint.cli;

import dev.whylint.engine.BriefResult;
import dev.whylint.engine.ChangedLines;
import dev.whylint.engine.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** What changed since a revision, where the command line asks only for that. */
final class Changes {
  private final Console console;
  private final @Nullable Git git;
  private final String commit;
  private final String revision;
  private final Set<Path> files;
  private final Set<Path> untracked;
  private final Map<Path, Path> renames;
  private final boolean lines;

  /**
   * Asks git, if {@code --changed-since} is given.
   *
   * @throws UsageException outside a repository, or if there is no such revision
   */
  Changes(ParseResult given, Console console) throws IOException, UsageException {
    this.console = console;
    String since = Options.text(given, "--changed-since");
    this.lines = Options.has(given, "--lines");
    if (lines && since == null) {
      throw new UsageException("--lines goes with --changed-since REV");
    }
    this.revision = since == null ? "" : since;
    this.git = since == null ? null : new Git(real(console.directory()));
    if (git != null) {
      this.commit = git.forkPoint(revision);
      this.untracked = git.untracked();
      this.files = new LinkedHashSet<>(git.changedSince(commit));
      files.addAll(untracked);
      this.renames = lines ? git.renames(commit) : Map.of();
    } else {
      this.commit = "";
      this.files = Set.of();
      this.untracked = Set.of();
      this.renames = Map.of();
    }
  }

  /** Adds its options. */
  static void addTo(CommandSpec spec) {
    spec.addOption(
        Options.value(
            "--changed-since", "REV", "Only briefs that differ from where git REV was left."));
    spec.addOption(
        Options.flag("--lines", "With --changed-since: only findings at items that changed."));
  }

  private static Path real(Path path) throws IOException {
    return path.toRealPath();
  }

  /** Whether the file is to be checked. */
  boolean wants(String name) {
    try {
      return git == null || files.contains(real(console.directory().resolve(name)));
    } catch (IOException e) {
      return true;
    }
  }

  /** The revision that was asked for; empty where none was. */
  String revision() {
    return revision;
  }

  /** The findings that have to do with what changed. */
  Result only(Result result) throws IOException, UsageException {
    if (git == null || !lines) {
      return result;
    }
    List<BriefResult> briefs = new ArrayList<>();
    for (BriefResult brief : result.briefs()) {
      Path file = real(console.directory().resolve(brief.file().name()));
      briefs.add(untracked.contains(file) ? brief : changedIn(git, file).only(brief));
    }
    return new Result(briefs, result.crashes());
  }

  private ChangedLines changedIn(Git asked, Path file) throws IOException, UsageException {
    Path before = renames.getOrDefault(file, file);
    return new ChangedLines(asked.changedLines(commit, before, file));
  }
}
