package dev.whylint.cli;

import dev.whylint.engine.Audience;
import dev.whylint.engine.BriefResult;
import dev.whylint.engine.Linter;
import dev.whylint.engine.Result;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Tuning;
import dev.whylint.house.HouseRule;
import dev.whylint.report.Printable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Runs the rules over the briefs that are asked for. */
final class Check {
  private static final int MOST_TOLD = 20;

  private final Linter linter;
  private final Briefs briefs;
  private final RunSettings settings;
  private final Console console;
  private final boolean whole;

  /**
   * A check of findings alone: of what a brief says, its results keep the head, unless the client
   * is to see them and something must be taken out.
   */
  Check(
      Console console,
      List<Rule> rules,
      Predicate<RuleInfo> selected,
      @Nullable LocalDate date,
      RunSettings settings) {
    this(console, rules, selected, date, settings, false);
  }

  private Check(
      Console console,
      List<Rule> rules,
      Predicate<RuleInfo> selected,
      @Nullable LocalDate date,
      RunSettings settings,
      boolean whole) {
    this.whole = whole;
    this.settings = settings;
    this.console = console;
    this.linter = new Linter(rules, selected);
    this.briefs = new Briefs(console, date, settings);
  }

  /** A check by all rules whose results keep the briefs. */
  static Check whole(
      Console console, List<Rule> rules, @Nullable LocalDate date, RunSettings settings) {
    return new Check(console, rules, rule -> true, date, settings, true);
  }

  /**
   * What came of it.
   *
   * @param failed whether a file could not be read at all
   * @param found how many files the paths stand for
   * @param left how many files were not looked at since the run was broken off
   */
  record Outcome(Result result, boolean failed, int found, int left) {}

  Outcome run(List<String> paths, @Nullable String stdinName) throws IOException, UsageException {
    return run(paths, stdinName, name -> true, null);
  }

  /**
   * Checks only the wanted ones of the files that the paths stand for.
   *
   * @param interruption is heeded where the files are many; null: Ctrl-C ends it all
   */
  Outcome run(
      List<String> paths,
      @Nullable String stdinName,
      Predicate<String> wanted,
      @Nullable Interruption interruption)
      throws IOException, UsageException {
    List<String> problems = new ArrayList<>();
    List<String> files = briefs.files(paths, problems::add);
    List<String> asked = files.stream().filter(wanted).toList();
    List<BriefResult> results = new ArrayList<>();
    List<Result.Crash> crashes = new ArrayList<>();
    List<UsageException> misuse = new ArrayList<>();
    Progress progress = new Progress(console, asked.size());
    boolean spare = InOrder.isOneByOne(asked.size()) && InOrder.processors() > 1;
    if (!InOrder.isFew(asked.size()) && interruption != null) {
      interruption.heed();
    }
    Linter used = spare ? linter.onTwoThreads() : linter;
    InOrder.run(
        asked,
        name -> check(used, name, stdinName),
        done -> {
          results.addAll(done.results());
          crashes.addAll(done.crashes());
          problems.addAll(done.problems());
          misuse.addAll(done.misuse());
          progress.step();
        },
        () -> interruption != null && interruption.isAsked());
    progress.end();
    if (!misuse.isEmpty()) {
      throw misuse.get(0);
    }
    problems.forEach(console::tell);
    requireHouseRules(crashes);
    Result result = new Result(List.copyOf(results), List.copyOf(crashes));
    return new Outcome(result, !problems.isEmpty(), files.size(), progress.left());
  }

  /** What came of one file: its briefs, or why there are none. */
  private record Done(
      List<BriefResult> results,
      List<Result.Crash> crashes,
      List<String> problems,
      List<UsageException> misuse) {}

  private Done check(Linter used, String name, @Nullable String stdinName) {
    List<BriefResult> results = new ArrayList<>();
    List<Result.Crash> crashes = new ArrayList<>();
    try {
      String problem =
          briefs.read(name, stdinName, each -> results.add(check(used, each, crashes)));
      return new Done(
          results, crashes, problem.isEmpty() ? List.of() : List.of(problem), List.of());
    } catch (UsageException e) {
      return new Done(List.of(), List.of(), List.of(), List.of(e));
    }
  }

  private BriefResult check(Linter used, Briefs.Read each, List<Result.Crash> crashes) {
    Tuning tuning = settings.tuning(each.file().name());
    BriefResult result = used.check(each.file(), each.brief(), each.facts(), tuning, crashes);
    boolean redacted = settings.audience(each.file().name()) == Audience.CLIENT;
    return whole || redacted ? result : result.listed();
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
      console.tell("whylint: rule " + where + ": " + crash.problem());
    }
    return !result.crashes().isEmpty();
  }

  /**
   * Makes sure that every house rule could be worked out: a report without one would look clean.
   *
   * @throws UsageException with each that could not, and its place in the settings
   */
  static void requireHouseRules(List<Result.Crash> crashes) throws UsageException {
    List<String> house =
        crashes.stream()
            .filter(crash -> crash.rule().startsWith(HouseRule.FAMILY + "/"))
            .map(crash -> crash.problem() + " (on " + Printable.line(crash.file()) + ")")
            .toList();
    if (!house.isEmpty()) {
      int more = house.size() - MOST_TOLD;
      String rest = more > 0 ? "\nand " + more + " more of the same kind" : "";
      List<String> told = house.subList(0, Math.min(house.size(), MOST_TOLD));
      throw new UsageException(
          "a house rule could not be worked out, so the check is not whole\n"
              + String.join("\n", told)
              + rest);
    }
  }
}
