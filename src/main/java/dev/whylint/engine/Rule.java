package dev.whylint.engine;

import dev.whylint.analysis.Facts;
import dev.whylint.brief.Brief;
import java.util.List;

/**
 * One check of a brief. A rule is pure: the same brief and facts give the same hits, and it knows
 * no file, setting, waiver or output.
 */
public interface Rule {
  /** Its name and weight. */
  RuleInfo info();

  /** What it sees in the brief. */
  List<Hit> check(Brief brief, Facts facts);
}
