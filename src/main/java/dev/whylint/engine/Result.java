package dev.whylint.engine;

import java.util.List;

/**
 * What one run found.
 *
 * @param crashes rules that failed, by name and place: faults of our own
 */
public record Result(List<BriefResult> briefs, List<Crash> crashes) {
  /** A rule that failed on a brief. */
  public record Crash(String rule, String file, int document, String problem) {}

  /** How many findings of this severity count, over all briefs. */
  public long count(Severity severity) {
    return briefs.stream().mapToLong(brief -> brief.count(severity)).sum();
  }
}
