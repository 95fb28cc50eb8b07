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

/** Bytes or characters that are no text. */
public final class Encoding implements Rule {
  private static final RuleInfo INFO = RuleInfo.of("brief/encoding", Severity.BLOCKER, Evidence.A);

  private static final FaultHits FAULTS = new FaultHits(Fault.Kind.ENCODING);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    return FAULTS.of(brief, Encoding::words);
  }

  private static FaultHits.Words words(Fault fault) {
    boolean character = fault.found().equals("control");
    Phrase message =
        character
            ? Phrase.of(
                "A control character stands here, which a brief cannot hold.",
                "Hier staat een stuurteken; dat kan niet in een brief.")
            : Phrase.of(
                "From here on the bytes are no UTF-8 text; they look like {0}.",
                "Vanaf hier zijn de bytes geen UTF-8-tekst; het lijkt op {0}.", fault.found());
    Phrase mend =
        character
            ? Phrase.of("Delete the character.", "Haal het teken weg.")
            : Phrase.of("Save the file as UTF-8.", "Sla het bestand op als UTF-8.");
    return new FaultHits.Words(message, mend);
  }
}
