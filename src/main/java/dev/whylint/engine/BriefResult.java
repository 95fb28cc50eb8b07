package dev.whylint.engine;

import dev.whylint.brief.Brief;
import dev.whylint.source.SourceFile;
import java.util.List;

/** What was found in one brief. */
public record BriefResult(
    SourceFile file, Brief brief, Verdict verdict, Figures figures, List<Finding> findings) {
  /** How many findings of this severity count. */
  public long count(Severity severity) {
    return findings.stream().filter(f -> f.counts() && f.severity() == severity).count();
  }

  /** How many findings of this severity weigh in the verdict. */
  public long standing(Severity severity) {
    return findings.stream().filter(f -> f.stands() && f.severity() == severity).count();
  }

  /** Whether the brief could not be read in full. */
  public boolean unreadableInPart() {
    return findings.stream()
        .anyMatch(f -> f.rule().family().equals("brief") && f.severity() == Severity.BLOCKER);
  }

  /** The same with no more of the brief than names it; enough for lists of findings. */
  public BriefResult listed() {
    return new BriefResult(file, brief.head(), verdict, figures, findings);
  }
}
