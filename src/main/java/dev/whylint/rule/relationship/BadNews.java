package dev.whylint.rule.relationship;

import dev.whylint.engine.Finding;
import dev.whylint.engine.Severity;
import java.util.List;
import java.util.Set;

/** Which findings of the other rules are hard to bring, and which hit the proposal itself. */
final class BadNews {
  private static final Set<String> NOT_NEWS = Set.of("brief", "wording", "relationship");
  private static final Set<String> ON_THE_PROPOSAL =
      Set.of("cause", "need", "expectation", "plan", "gap");
  private static final String PROMISE = "contract/promise-exceeds-odds";

  private BadNews() {}

  /** The findings of this severity that count and that the client has to be told. */
  static List<Finding> of(List<Finding> found, Severity severity) {
    return found.stream()
        .filter(each -> each.counts() && each.severity() == severity)
        .filter(each -> !NOT_NEWS.contains(each.rule().family()))
        .toList();
  }

  /** The blockers that hit what is proposed, and not only the terms around it. */
  static List<Finding> onTheProposal(List<Finding> found) {
    return of(found, Severity.BLOCKER).stream()
        .filter(
            each ->
                ON_THE_PROPOSAL.contains(each.rule().family())
                    || each.rule().name().equals(PROMISE))
        .toList();
  }
}
