package dev.whylint.rule.brief;

import dev.whylint.analysis.Facts;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Fault;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.List;

/** A key that the format does not have. */
public final class UnknownKey implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("brief/unknown-key", Severity.BLOCKER, Evidence.A);

  private static final FaultHits FAULTS = new FaultHits(Fault.Kind.UNKNOWN_KEY);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    return FAULTS.of(brief, UnknownKey::words);
  }

  private static FaultHits.Words words(Fault fault) {
    return new FaultHits.Words(
        Phrase.of(
            "No key is called “{0}” here{1}",
            "Hier hoort geen sleutel “{0}”{1}",
            FaultHits.shown(fault),
            fault.nearest().isEmpty() ? Phrase.of(".", ".") : FaultHits.didYouMean(fault)),
        Phrase.of(
            "Use one of: {0}.", "Gebruik een van deze: {0}.", String.join(", ", fault.accepted())));
  }
}
