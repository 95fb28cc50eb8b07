package dev.whylint.cli;

import dev.whylint.analysis.Facts;
import dev.whylint.analysis.Senses;
import dev.whylint.brief.Brief;
import dev.whylint.brief.BriefReader;
import dev.whylint.brief.Day;
import dev.whylint.brief.quantity.When;
import dev.whylint.engine.Audience;
import dev.whylint.engine.BriefResult;
import dev.whylint.engine.Linter;
import dev.whylint.engine.Result;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.source.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads the briefs that are asked for and runs the rules over them. */
final class Check {
  private final Console console;
  private final Linter linter;
  private final BriefReader reader;
  private final Limits limits;
  private final LocalDate today;
  private final Senses senses = new Senses();

  Check(Console console, List<Rule> rules, Predicate<RuleInfo> selected, @Nullable LocalDate date) {
    this.console = console;
    this.linter = new Linter(rules, selected);
    this.limits = Limits.standard();
    this.reader = new BriefReader(limits);
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
    boolean failed = false;
    for (String name : files(paths)) {
      try {
        String shown = name.equals("-") ? stdinName == null ? "<stdin>" : stdinName : name;
        BriefReader.Result read = reader.read(shown, bytes(name));
        for (Brief brief : read.briefs()) {
          Facts facts = new Facts(brief, today(brief), senses, read.file());
          results.add(linter.check(read.file(), brief, facts, crashes));
        }
      } catch (IOException e) {
        console.err().println("whylint: cannot read " + name + ": " + reason(e));
        failed = true;
      }
    }
    return new Outcome(new Result(List.copyOf(results), List.copyOf(crashes)), failed);
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

  private List<String> files(List<String> paths) throws IOException, UsageException {
    if (paths.contains("-")) {
      if (paths.size() > 1) {
        throw new UsageException("- stands for standard input and goes with no other path");
      }
      return paths;
    }
    return new BriefFiles(console.directory()).find(paths);
  }

  private byte[] bytes(String name) throws IOException {
    if (name.equals("-")) {
      return console.in().readNBytes(limits.maxBytes() + 1);
    }
    Path path = console.directory().resolve(name);
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(limits.maxBytes() + 1);
    }
  }

  private LocalDate today(Brief brief) {
    Day date = brief.date();
    return date != null && date.value() instanceof When when ? when.from() : today;
  }

  private static String reason(IOException e) {
    return e.getClass().getSimpleName().replace("Exception", "");
  }
}
