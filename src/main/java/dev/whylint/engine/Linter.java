package dev.whylint.engine;

import dev.whylint.analysis.Facts;
import dev.whylint.brief.Brief;
import dev.whylint.source.SourceFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Runs the rules over a brief and weighs what they saw into a verdict. */
public final class Linter {
  private final List<Rule> all;
  private final List<Rule> first;
  private final List<Rule> ofReading;
  private final List<AfterRule> late;
  private final List<WaiverRule> judges;
  private final Set<String> names;
  private final Predicate<RuleInfo> selected;
  private final boolean onTwoThreads;

  /**
   * A linter with these rules.
   *
   * @param selected whether findings of this rule are wanted
   */
  public Linter(List<Rule> rules, Predicate<RuleInfo> selected) {
    this(rules, selected, false);
  }

  private Linter(List<Rule> rules, Predicate<RuleInfo> selected, boolean onTwoThreads) {
    this.all = List.copyOf(rules);
    this.first = rules.stream().filter(rule -> !(rule instanceof AfterRule)).toList();
    this.ofReading = first.stream().filter(Linter::isOfReading).toList();
    this.late = only(AfterRule.class, rules);
    this.judges = only(WaiverRule.class, rules);
    this.names = Collections.unmodifiableSet(names(rules));
    this.selected = selected;
    this.onTwoThreads = onTwoThreads;
  }

  /** The same, and quicker where there is only one brief to check and a processor to spare. */
  public Linter onTwoThreads() {
    return new Linter(all, selected, true);
  }

  private static <R> List<R> only(Class<R> kind, List<Rule> rules) {
    return rules.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static Set<String> names(List<Rule> rules) {
    return rules.stream().map(rule -> rule.info().name()).collect(Collectors.toSet());
  }

  private static boolean isOfReading(Rule rule) {
    return rule.info().family().equals("brief");
  }

  /** A rule's hit before it is weighed. */
  private record Seen(Rule rule, Hit hit) {}

  /** What came of one rule. */
  private record Ran(List<Seen> seen, List<Result.Crash> crashes) {}

  private static final Ran NOTHING = new Ran(List.of(), List.of());

  /** Checks one brief; a rule that fails is added to the crashes and the others go on. */
  public BriefResult check(SourceFile file, Brief brief, Facts facts, List<Result.Crash> crashes) {
    return check(file, brief, facts, Tuning.none(), crashes);
  }

  /** The same, with what a team makes of the rules. */
  public BriefResult check(
      SourceFile file, Brief brief, Facts facts, Tuning tuning, List<Result.Crash> crashes) {
    Waivers waivers = new Waivers(brief, facts.today());
    Scale scale = new Scale(brief, tuning, waivers);
    List<Seen> seen = new ArrayList<>();
    for (Ran ran : run(applying(brief, tuning), file, brief, facts)) {
      seen.addAll(ran.seen());
      crashes.addAll(ran.crashes());
    }
    List<Finding> found = new ArrayList<>();
    weigh(unsilenced(seen), scale, found);
    List<Finding> sofar = List.copyOf(found);
    List<Seen> after = new ArrayList<>();
    for (AfterRule rule : brief.readable() ? late : List.<AfterRule>of()) {
      guarded(rule, () -> rule.check(brief, facts, sofar), file, brief, crashes)
          .forEach(hit -> after.add(new Seen(rule, hit)));
    }
    weigh(after, scale, found);
    weigh(waiverFaults(waivers, tuning), scale, found);
    found.removeIf(finding -> !selected.test(finding.rule()));
    found.sort(Finding.ORDER);
    List<Finding> findings = List.copyOf(found);
    Verdict verdict = Verdict.of(brief.readable(), findings);
    return new BriefResult(file, brief, verdict, Figures.of(brief, facts), findings);
  }

  /** The rules to run first: those on how it is written alone for a brief that cannot be read. */
  private List<Rule> applying(Brief brief, Tuning tuning) {
    List<Rule> ours = brief.readable() ? first : ofReading;
    if (tuning.own().isEmpty()) {
      return ours;
    }
    List<Rule> joined = new ArrayList<>(ours);
    for (Rule own : tuning.own()) {
      if (!(own instanceof AfterRule) && (brief.readable() || isOfReading(own))) {
        joined.add(own);
      }
    }
    return joined;
  }

  private List<Ran> run(List<Rule> applying, SourceFile file, Brief brief, Facts facts) {
    if (onTwoThreads) {
      return BothEnds.map(applying, rule -> run(rule, file, brief, facts));
    }
    List<Ran> ran = new ArrayList<>(applying.size());
    for (Rule rule : applying) {
      ran.add(run(rule, file, brief, facts));
    }
    return ran;
  }

  private static Ran run(Rule rule, SourceFile file, Brief brief, Facts facts) {
    List<Result.Crash> crashes = new ArrayList<>(0);
    List<Hit> hits = guarded(rule, () -> rule.check(brief, facts), file, brief, crashes);
    if (hits.isEmpty() && crashes.isEmpty()) {
      return NOTHING;
    }
    return new Ran(hits.stream().map(hit -> new Seen(rule, hit)).toList(), crashes);
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
    List<Rule> joined = new ArrayList<>(rules);
    joined.addAll(own);
    return joined;
  }

  private List<Seen> waiverFaults(Waivers waivers, Tuning tuning) {
    Set<String> known = tuning.own().isEmpty() ? names : names(joined(all, tuning.own()));
    List<Seen> faults = new ArrayList<>();
    for (WaiverRule judge : judges) {
      judge.judge(waivers, known).forEach(hit -> faults.add(new Seen(judge, hit)));
    }
    return faults;
  }
}
