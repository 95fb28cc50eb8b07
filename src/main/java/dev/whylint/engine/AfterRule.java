package dev.whylint.engine;

import dev.whylint.analysis.Facts;
import dev.whylint.brief.Brief;
import java.util.List;

/** A rule that judges a brief by what the other rules found in it. */
public interface AfterRule extends Rule {
  /** What it sees, given the findings of all other rules. */
  List<Hit> check(Brief brief, Facts facts, List<Finding> found);

  @Override
  default List<Hit> check(Brief brief, Facts facts) {
    return List.of();
  }
}
