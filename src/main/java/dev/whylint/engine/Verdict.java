package dev.whylint.engine;

import dev.whylint.brief.Keyword;
import java.util.List;

/** Whether a brief can be signed as it stands. */
public enum Verdict implements Keyword {
  /** The document yields no brief at all. */
  UNREADABLE,
  /** A blocker stands. */
  NOT_YET,
  /** No blocker, but a major stands. */
  CONDITIONS,
  /** Neither. */
  READY;

  /** The verdict that these findings decide. */
  public static Verdict of(boolean readable, List<Finding> findings) {
    if (!readable) {
      return UNREADABLE;
    }
    if (stands(findings, Severity.BLOCKER)) {
      return NOT_YET;
    }
    return stands(findings, Severity.MAJOR) ? CONDITIONS : READY;
  }

  private static boolean stands(List<Finding> findings, Severity severity) {
    return findings.stream().anyMatch(f -> f.stands() && f.severity() == severity);
  }
}
