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

  /**
   * The files that paths stand for.
   *
   * @param found how many there are
   * @param asked those that are to be checked
   * @param problems folders that could not be looked into
   */
  record Found(int found, List<String> asked, List<String> problems) {}

  /** What becomes of the results: each is made into something and that is taken, in order. */
  interface Use<T> {
    /** Makes it, on any thread. */
    T made(BriefResult result);

    /** Takes it, on the calling thread. */
    void take(T made);

    /** Whether what is taken is seen at once, so that nobody need be told how far the run is. */
    default boolean isSeen() {
      return false;
    }
  }

  /** Finds the files and those of them that are wanted. */
  Found find(List<String> paths, Predicate<String> wanted) throws IOException, UsageException {
    List<String> problems = new ArrayList<>();
    List<String> files = briefs.files(paths, problems::add);
    return new Found(files.size(), files.stream().filter(wanted).toList(), problems);
  }

  /** Checks all files that the paths stand for; Ctrl-C ends it all. */
  Outcome run(List<String> paths, @Nullable String stdinName) throws IOException, UsageException {
    return run(find(paths, name -> true), stdinName, null);
  }

  /**
   * Checks files and keeps the results.
   *
   * @param interruption is heeded where the files are many; null: Ctrl-C ends it all
   */
  Outcome run(Found found, @Nullable String stdinName, @Nullable Interruption interruption)
      throws UsageException {
    List<BriefResult> results = new ArrayList<>();
    Use<BriefResult> kept =
        new Use<>() {
          @Override
          public BriefResult made(BriefResult result) {
            return result;
          }

          @Override
          public void take(BriefResult result) {
            results.add(result);
          }
        };
    Outcome outcome = run(found, stdinName, interruption, kept);
    Result result = new Result(List.copyOf(results), outcome.result().crashes());
    return new Outcome(result, outcome.failed(), outcome.found(), outcome.left());
  }

  /** Checks files and keeps of the results only what rules failed on. */
  <T> Outcome run(
      Found found, @Nullable String stdinName, @Nullable Interruption interruption, Use<T> use)
      throws UsageException {
    List<String> asked = found.asked();
    List<String> problems = new ArrayList<>(found.problems());
    List<Result.Crash> crashes = new ArrayList<>();
    List<UsageException> misuse = new ArrayList<>();
    Progress progress = new Progress(console, asked.size(), use.isSeen());
    boolean spare = InOrder.isOneByOne(asked.size()) && InOrder.processors() > 1;
    if (!InOrder.isFew(asked.size()) && interruption != null) {
      interruption.heed();
    }
    Linter used = spare ? linter.onTwoThreads() : linter;
    InOrder.run(
        asked,
        name -> check(used, name, stdinName, use),
        done -> {
          done.made().forEach(use::take);
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
    Result result = new Result(List.of(), List.copyOf(crashes));
    return new Outcome(result, !problems.isEmpty(), found.found(), progress.left());
  }

  /** What came of one file: what was made of its briefs, or why there are none. */
  private record Done<T>(
      List<T> made,
      List<Result.Crash> crashes,
      List<String> problems,
      List<UsageException> misuse) {}

  private <T> Done<T> check(Linter used, String name, @Nullable String stdinName, Use<T> use) {
    List<T> made = new ArrayList<>();
    List<Result.Crash> crashes = new ArrayList<>();
    try {
      String problem =
          briefs.read(name, stdinName, each -> made.add(use.made(check(used, each, crashes))));
      return new Done<>(made, crashes, problem.isEmpty() ? List.of() : List.of(problem), List.of());
    } catch (UsageException e) {
      return new Done<>(List.of(), List.of(), List.of(), List.of(e));
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
    return new Result(result.briefs().stream().map(this::view).toList(), result.crashes());
  }

  /** What the audience of a brief may see of it. */
  BriefResult view(BriefResult brief) {
    return settings.audience(brief.file().name()).view(brief);
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
