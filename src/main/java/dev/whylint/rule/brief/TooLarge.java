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

/** A file or a brief beyond what is read of one. */
public final class TooLarge implements Rule {
  private static final RuleInfo INFO = RuleInfo.of("brief/too-large", Severity.BLOCKER, Evidence.A);

  private static final FaultHits FAULTS = new FaultHits(Fault.Kind.TOO_LARGE, Fault.Kind.TOO_DEEP);

  private static final FaultHits.Words ALIASES =
      new FaultHits.Words(
          Phrase.of(
              "The aliases of this document expand to more values than are read.",
              "De aliassen in dit document staan voor meer waarden dan er gelezen worden."),
          Phrase.of("Write the values out.", "Schrijf de waarden uit."));

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    return FAULTS.of(brief, TooLarge::words);
  }

  private static FaultHits.Words words(Fault fault) {
    return switch (fault.kind() == Fault.Kind.TOO_DEEP ? "depth" : fault.found()) {
      case "aliases" -> ALIASES;
      case "faults" -> faults(limit(fault));
      case "items" -> lists(limit(fault), Phrase.of("items", "punten"));
      case "links" -> lists(limit(fault), Phrase.of("links", "koppelingen"));
      case "depth" -> file(fault.found(), Phrase.of("levels deep", "niveaus diepte"));
      case "bytes" -> file(limit(fault), Phrase.of("bytes", "bytes"));
      case "documents" ->
          file(limit(fault), Phrase.of("documents in a file", "documenten in een bestand"));
      default -> file(limit(fault), Phrase.of("values", "waarden"));
    };
  }

  private static String limit(Fault fault) {
    return String.join("", fault.accepted());
  }

  private static FaultHits.Words faults(String limit) {
    return new FaultHits.Words(
        Phrase.of(
            "The brief has more than {0} faults; the others are not shown.",
            "De brief bevat meer dan {0} fouten; de rest staat hier niet.",
            Integer.parseInt(limit)),
        Phrase.of(
            "Mend what is shown, and run again.", "Herstel wat hier staat, en draai opnieuw."));
  }

  private static FaultHits.Words lists(String limit, Phrase what) {
    return new FaultHits.Words(
        Phrase.of(
            "The lists of this brief hold more than {0} {1} together; those from here on were not"
                + " judged.",
            "De lijsten van deze brief bevatten samen meer dan {0} {1}; vanaf hier is niets daarvan"
                + " beoordeeld.",
            Integer.parseInt(limit),
            what),
        Phrase.of(
            "Split the brief, or sum up what belongs together.",
            "Splits de brief, of vat samen wat bij elkaar hoort."));
  }

  private static FaultHits.Words file(String limit, Phrase what) {
    return new FaultHits.Words(
        Phrase.of(
            "The file goes over the limit of {0} {1}; the rest was not read.",
            "Het bestand gaat over de grens van {0} {1}; de rest is niet gelezen.", limit, what),
        Phrase.of(
            "Split the file, or take out what is no brief.",
            "Splits het bestand, of haal eruit wat geen brief is."));
  }
}
