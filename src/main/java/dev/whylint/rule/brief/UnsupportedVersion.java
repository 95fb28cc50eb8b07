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

/** A version of the format that this tool does not know. */
public final class UnsupportedVersion implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("brief/unsupported-version", Severity.BLOCKER, Evidence.A);

  private static final FaultHits FAULTS = new FaultHits(Fault.Kind.UNSUPPORTED_VERSION);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    return FAULTS.of(brief, UnsupportedVersion::words);
  }

  private static FaultHits.Words words(Fault fault) {
    return new FaultHits.Words(
        Phrase.of(
            "The brief says to be of format “{0}”; this whylint reads format 1.",
            "De brief noemt formaat “{0}”; deze versie van whylint leest formaat 1.",
            FaultHits.shown(fault)),
        Phrase.of(
            "Write brief: 1, or leave the key out.", "Schrijf brief: 1, of laat de sleutel weg."));
  }
}
