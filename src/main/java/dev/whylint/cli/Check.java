package dev.whylint.cli;

import dev.whylint.engine.Audience;
import dev.whylint.engine.BriefResult;
import dev.whylint.engine.Linter;
import dev.whylint.engine.Result;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
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

  Check(Console console, List<Rule> rules, Predicate<RuleInfo> selected, @Nullable LocalDate date) {
    this.linter = new Linter(rules, selected);
    this.briefs = new Briefs(console, date);
  }

  /**
   * What came of it.
   *
   * @param failed whether a file could not be read at all
   */
  record Outcome(Result result, boolean failed) {}

  Outcome run(List<String> paths, @Nullable String stdinName) throws IOException, UsageException {
    List<BriefResult> results = new ArrayList<>();
    List<Result.Crash> crashes = new ArrayList<>();
    boolean all =
        briefs.read(
            paths,
            stdinName,
            each -> results.add(linter.check(each.file(), each.brief(), each.facts(), crashes)));
    return new Outcome(new Result(List.copyOf(results), List.copyOf(crashes)), !all);
  }

  /** What this audience may see of a result; null: everything. */
  static Result view(Result result, @Nullable Audience audience) {
    Audience reader = audience == null ? Audience.CONSULTANT : audience;
    List<BriefResult> briefs = result.briefs().stream().map(reader::view).toList();
    return new Result(briefs, result.crashes());
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
