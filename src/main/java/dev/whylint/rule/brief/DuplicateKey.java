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

/** One key twice in a map. */
public final class DuplicateKey implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("brief/duplicate-key", Severity.BLOCKER, Evidence.A);

  private static final FaultHits FAULTS = new FaultHits(Fault.Kind.DUPLICATE_KEY);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    return FAULTS.of(brief, DuplicateKey::words);
  }

  private static FaultHits.Words words(Fault fault) {
    return new FaultHits.Words(
        Phrase.of(
            "The key “{0}” stands here for the second time; only the first was read.",
            "De sleutel “{0}” staat hier voor de tweede keer; alleen de eerste is gelezen.",
            FaultHits.shown(fault)),
        Phrase.of(
            "Put what belongs together under one “{0}”.",
            "Zet wat bij elkaar hoort onder één “{0}”.", FaultHits.shown(fault)));
  }
}
