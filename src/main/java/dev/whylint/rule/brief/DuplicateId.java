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

/** Two items with one id. */
public final class DuplicateId implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("brief/duplicate-id", Severity.BLOCKER, Evidence.A);

  private static final FaultHits FAULTS = new FaultHits(Fault.Kind.DUPLICATE_ID);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    return FAULTS.of(brief, DuplicateId::words);
  }

  private static FaultHits.Words words(Fault fault) {
    return new FaultHits.Words(
        Phrase.of(
            "The id “{0}” is given twice, so a link to it could mean either item.",
            "Het id “{0}” komt twee keer voor; een verwijzing kan dan op beide slaan.",
            FaultHits.shown(fault)),
        Phrase.of(
            "Give one of the two another id, and look at what links to it.",
            "Geef een van de twee een ander id en loop na wat ernaar verwijst."));
  }
}
