package dev.whylint.rule.expectation;

import dev.whylint.analysis.Facts;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Expectation;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Rule;
import java.util.List;
import java.util.Optional;

/** A rule that judges every expectation by itself. */
interface PerExpectation extends Rule {
  /** What it sees in one expectation. */
  Optional<Hit> look(Expectation expectation, Brief brief, Facts facts);

  @Override
  default List<Hit> check(Brief brief, Facts facts) {
    return brief.expectations().stream()
        .flatMap(expectation -> look(expectation, brief, facts).stream())
        .toList();
  }
}
