package dev.whylint.counsel;

import dev.whylint.engine.Finding;
import dev.whylint.engine.Severity;
import dev.whylint.engine.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * The arithmetic of a verdict: each better verdict, and the findings that stand in its way.
 *
 * @param now the verdict as it stands
 * @param steps the way up, nearest first; empty where nothing better is left
 */
public record VerdictPath(Verdict now, List<Step> steps) {
  /** A verdict, and the findings that would have to go, beside those of the steps before it. */
  public record Step(Verdict to, Severity severity, List<Finding> toGo) {}

  /** The arithmetic of a case. */
  public static VerdictPath of(Case about) {
    List<Step> steps = new ArrayList<>();
    List<Finding> blockers = counting(about, Severity.BLOCKER);
    List<Finding> majors = counting(about, Severity.MAJOR);
    if (!blockers.isEmpty()) {
      Verdict next = majors.isEmpty() ? Verdict.READY : Verdict.CONDITIONS;
      steps.add(new Step(next, Severity.BLOCKER, blockers));
    }
    if (!majors.isEmpty()) {
      steps.add(new Step(Verdict.READY, Severity.MAJOR, majors));
    }
    return new VerdictPath(about.result().verdict(), List.copyOf(steps));
  }

  private static List<Finding> counting(Case about, Severity severity) {
    return about.result().findings().stream()
        .filter(finding -> finding.counts() && finding.severity() == severity)
        .sorted(Finding.STORY)
        .toList();
  }
}
