package dev.whylint.cli;

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
    Briefs.Outcome read = briefs.read(paths, stdinName);
    for (Briefs.Read each : read.briefs()) {
      results.add(linter.check(each.file(), each.brief(), each.facts(), crashes));
    }
    return new Outcome(new Result(List.copyOf(results), List.copyOf(crashes)), read.failed());
  }
}
