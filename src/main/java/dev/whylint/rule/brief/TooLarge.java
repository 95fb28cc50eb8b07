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

/** A file beyond what is read of one file. */
public final class TooLarge implements Rule {
  private static final RuleInfo INFO = RuleInfo.of("brief/too-large", Severity.BLOCKER, Evidence.A);

  private static final FaultHits FAULTS = new FaultHits(Fault.Kind.TOO_LARGE, Fault.Kind.TOO_DEEP);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    return FAULTS.of(brief, TooLarge::words);
  }

  private static FaultHits.Words words(Fault fault) {
    if (fault.found().equals("aliases")) {
      return new FaultHits.Words(
          Phrase.of(
              "The aliases of this document expand to more values than are read.",
              "De aliassen in dit document staan voor meer waarden dan er gelezen worden."),
          Phrase.of("Write the values out.", "Schrijf de waarden uit."));
    }
    boolean deep = fault.kind() == Fault.Kind.TOO_DEEP;
    String limit = deep ? fault.found() : String.join("", fault.accepted());
    Phrase what =
        switch (deep ? "depth" : fault.found()) {
          case "depth" -> Phrase.of("levels deep", "niveaus diep");
          case "bytes" -> Phrase.of("bytes", "bytes");
          case "documents" -> Phrase.of("documents in a file", "documenten in een bestand");
          default -> Phrase.of("values", "waarden");
        };
    return new FaultHits.Words(
        Phrase.of(
            "The file goes over the limit of {0} {1}; the rest was not read.",
            "Het bestand gaat over de grens van {0} {1}; de rest is niet gelezen.", limit, what),
        Phrase.of(
            "Split the file, or take out what is no brief.",
            "Splits het bestand, of haal eruit wat geen brief is."));
  }
}
