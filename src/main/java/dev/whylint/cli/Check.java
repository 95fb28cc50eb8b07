package dev.whylint.cli;

import dev.whylint.analysis.Facts;
import dev.whylint.analysis.Senses;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Day;
import dev.whylint.brief.quantity.When;
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

/** Reads the briefs that are asked for and runs the rules over them. */
final class Check {
  private final BriefSource source;
  private final Linter linter;
  private final LocalDate today;
  private final Senses senses = new Senses();

  Check(Console console, List<Rule> rules, Predicate<RuleInfo> selected, @Nullable LocalDate date) {
    this.source = new BriefSource(console);
    this.linter = new Linter(rules, selected);
    this.today = date == null ? console.clock() : date;
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
        source.read(
            paths,
            stdinName,
            read -> {
              for (Brief brief : read.briefs()) {
                Facts facts = new Facts(brief, today(brief), senses, read.file());
                results.add(linter.check(read.file(), brief, facts, crashes));
              }
            });
    return new Outcome(new Result(List.copyOf(results), List.copyOf(crashes)), !all);
  }

  private LocalDate today(Brief brief) {
    Day date = brief.date();
    return date != null && date.value() instanceof When when ? when.from() : today;
  }
}
