package dev.whylint.cli;

import dev.whylint.engine.BriefResult;
import dev.whylint.engine.Linter;
import dev.whylint.engine.Result;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Tuning;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Runs the rules over the briefs that are asked for. */
final class Check {
  private final Linter linter;
  private final Briefs briefs;
  private final RunSettings settings;

  Check(
      Console console,
      List<Rule> rules,
      Predicate<RuleInfo> selected,
      @Nullable LocalDate date,
      RunSettings settings) {
    this.settings = settings;
    this.linter = new Linter(rules, selected);
    this.briefs = new Briefs(console, date, settings);
  }

  /**
   * What came of it.
   *
   * @param failed whether a file could not be read at all
   * @param found how many files the paths stand for
   */
  record Outcome(Result result, boolean failed, int found) {}

  Outcome run(List<String> paths, @Nullable String stdinName) throws IOException, UsageException {
    return run(paths, stdinName, name -> true);
  }

  /** Checks only the wanted ones of the files that the paths stand for. */
  Outcome run(List<String> paths, @Nullable String stdinName, Predicate<String> wanted)
      throws IOException, UsageException {
    List<String> files = briefs.files(paths);
    List<BriefResult> results = new ArrayList<>();
    List<Result.Crash> crashes = new ArrayList<>();
    boolean all = briefs.read(files, stdinName, wanted, each -> results.add(check(each, crashes)));
    return new Outcome(new Result(List.copyOf(results), List.copyOf(crashes)), !all, files.size());
  }

  private BriefResult check(Briefs.Read each, List<Result.Crash> crashes) {
    Tuning tuning = settings.tuning(each.file().name());
    return linter.check(each.file(), each.brief(), each.facts(), tuning, crashes);
  }

  /** What the audience of each brief may see of it. */
  Result view(Result result) {
    List<BriefResult> briefs =
        result.briefs().stream()
            .map(each -> settings.audience(each.file().name()).view(each))
            .toList();
    return new Result(briefs, result.crashes());
  }

  /** The names of the files that the result is of. */
  static List<String> names(Result result) {
    return result.briefs().stream().map(brief -> brief.file().name()).distinct().toList();
  }

  /** Tells of the rules that failed, and whether there were any. */
  static boolean tellCrashes(Result result, Console console) {
    for (Result.Crash crash : result.crashes()) {
      String where = crash.rule() + " failed on " + crash.file();
      console.err().println("whylint: rule " + where + ": " + crash.problem());
    }
    return !result.crashes().isEmpty();
  }
}
