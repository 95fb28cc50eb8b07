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

/** A link to an item that does not exist, or that cannot stand there. */
public final class UnknownId implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("brief/unknown-id", Severity.BLOCKER, Evidence.A);

  private static final FaultHits FAULTS =
      new FaultHits(Fault.Kind.UNKNOWN_ID, Fault.Kind.WRONG_LINK);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    return FAULTS.of(brief, UnknownId::words);
  }

  private static FaultHits.Words words(Fault fault) {
    if (fault.kind() == Fault.Kind.WRONG_LINK) {
      Phrase kinds = Phrase.of("{0}", "{0}", String.join(", ", fault.accepted()));
      return new FaultHits.Words(
          Phrase.of(
              "“{0}” is an item that cannot be linked to here; a link here names one of: {1}.",
              "Naar “{0}” kan hier niet worden verwezen; hier past een van deze: {1}.",
              FaultHits.shown(fault),
              kinds),
          Phrase.of("Name the id of one of: {0}.", "Noem het id van een van deze: {0}.", kinds));
    }
    Phrase known =
        fault.accepted().isEmpty()
            ? Phrase.of("Give the item that is meant an id.", "Geef wat bedoeld is een id.")
            : Phrase.of(
                "Link to one of: {0}.", "Verwijs naar een van deze: {0}.", fault.accepted());
    return new FaultHits.Words(
        Phrase.of(
            "No item has the id “{0}”{1}",
            "Er is niets met het id “{0}”{1}",
            FaultHits.shown(fault),
            fault.nearest().isEmpty() ? Phrase.of(".", ".") : FaultHits.didYouMean(fault)),
        known);
  }
}
