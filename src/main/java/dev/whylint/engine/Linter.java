package dev.whylint.engine;

import dev.whylint.analysis.Facts;
import dev.whylint.brief.Brief;
import dev.whylint.source.SourceFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Runs the rules over a brief and weighs what they saw into a verdict. */
public final class Linter {
  private final List<Rule> rules;
  private final Predicate<RuleInfo> selected;
  private final boolean onTwoThreads;

  /**
   * A linter with these rules.
   *
   * @param selected whether findings of this rule are wanted
   */
  public Linter(List<Rule> rules, Predicate<RuleInfo> selected) {
    this(List.copyOf(rules), selected, false);
  }

  private Linter(List<Rule> rules, Predicate<RuleInfo> selected, boolean onTwoThreads) {
    this.rules = rules;
    this.selected = selected;
    this.onTwoThreads = onTwoThreads;
  }

  /** The same, and quicker where there is only one brief to check and a processor to spare. */
  public Linter onTwoThreads() {
    return new Linter(rules, selected, true);
  }

  /** A rule's hit before it is weighed. */
  private record Seen(Rule rule, Hit hit) {}

  /** What came of one rule. */
  private record Ran(List<Seen> seen, List<Result.Crash> crashes) {}

  /** Checks one brief; a rule that fails is added to the crashes and the others go on. */
  public BriefResult check(SourceFile file, Brief brief, Facts facts, List<Result.Crash> crashes) {
    return check(file, brief, facts, Tuning.none(), crashes);
  }

  /** The same, with what a team makes of the rules. */
  public BriefResult check(
      SourceFile file, Brief brief, Facts facts, Tuning tuning, List<Result.Crash> crashes) {
    List<Rule> all = tuning.own().isEmpty() ? rules : joined(rules, tuning.own());
    Waivers waivers = new Waivers(brief, facts.today());
    Scale scale = new Scale(brief, tuning, waivers);
    List<Seen> first = new ArrayList<>();
    for (Ran ran : firstOf(all, file, brief, facts)) {
      first.addAll(ran.seen());
      crashes.addAll(ran.crashes());
    }
    List<Finding> found = new ArrayList<>();
    weigh(unsilenced(first), scale, found);
    List<Finding> sofar = List.copyOf(found);
    List<Seen> after = new ArrayList<>();
    for (Rule rule : rules) {
      if (brief.readable() && rule instanceof AfterRule late) {
        guarded(rule, () -> late.check(brief, facts, sofar), file, brief, crashes)
            .forEach(hit -> after.add(new Seen(rule, hit)));
      }
    }
    weigh(after, scale, found);
    weigh(waiverFaults(waivers, all), scale, found);
    found.removeIf(finding -> !selected.test(finding.rule()));
    found.sort(Finding.ORDER);
    List<Finding> findings = List.copyOf(found);
    Verdict verdict = Verdict.of(brief.readable(), findings);
    return new BriefResult(file, brief, verdict, Figures.of(brief, facts), findings);
  }

  private List<Ran> firstOf(List<Rule> all, SourceFile file, Brief brief, Facts facts) {
    List<Rule> applying =
        all.stream()
            .filter(rule -> brief.readable() || rule.info().family().equals("brief"))
            .filter(rule -> !(rule instanceof AfterRule))
            .toList();
    Function<Rule, Ran> run =
        rule -> {
          List<Result.Crash> crashes = new ArrayList<>();
          List<Hit> hits = guarded(rule, () -> rule.check(brief, facts), file, brief, crashes);
          return new Ran(hits.stream().map(hit -> new Seen(rule, hit)).toList(), crashes);
        };
    return onTwoThreads ? BothEnds.map(applying, run) : applying.stream().map(run).toList();
  }

  private static List<Hit> guarded(
      Rule rule,
      Supplier<List<Hit>> check,
      SourceFile file,
      Brief brief,
      List<Result.Crash> crashes) {
    try {
      return check.get();
    } catch (RuleStopped problem) {
      String reason = String.valueOf(problem.getMessage());
      crashes.add(new Result.Crash(rule.info().name(), file.name(), brief.document(), reason));
      return List.of();
    } catch (RuntimeException | StackOverflowError problem) {
      StackTraceElement[] trace = problem.getStackTrace();
      String where = trace.length == 0 ? "" : " at " + trace[0];
      crashes.add(
          new Result.Crash(
              rule.info().name(),
              file.name(),
              brief.document(),
              problem.getClass().getSimpleName() + ": " + problem.getMessage() + where));
      return List.of();
    }
  }

  private static List<Seen> unsilenced(List<Seen> seen) {
    Set<String> spoken = new HashSet<>();
    for (Seen each : seen) {
      String name = each.rule().info().name();
      spoken.add(name);
      spoken.add(name + " " + each.hit().at().path());
    }
    return seen.stream().filter(each -> !isSilenced(each, spoken)).toList();
  }

  private static boolean isSilenced(Seen each, Set<String> spoken) {
    RuleInfo info = each.rule().info();
    String at = " " + each.hit().at().path();
    return info.silencedBy().stream().anyMatch(spoken::contains)
        || info.silencedAtItem().stream().anyMatch(name -> spoken.contains(name + at));
  }

  private static void weigh(List<Seen> seen, Scale scale, List<Finding> found) {
    seen.forEach(each -> scale.weigh(each.rule().info(), each.hit()).ifPresent(found::add));
  }

  private static List<Rule> joined(List<Rule> rules, List<Rule> own) {
    List<Rule> all = new ArrayList<>(rules);
    all.addAll(own);
    return all;
  }

  private List<Seen> waiverFaults(Waivers waivers, List<Rule> all) {
    List<Seen> faults = new ArrayList<>();
    Set<String> names = all.stream().map(r -> r.info().name()).collect(Collectors.toSet());
    for (Rule rule : rules) {
      if (rule instanceof WaiverRule judge) {
        judge.judge(waivers, names).forEach(hit -> faults.add(new Seen(rule, hit)));
      }
    }
    return faults;
  }
}
