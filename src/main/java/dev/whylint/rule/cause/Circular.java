package dev.whylint.rule.cause;

import dev.whylint.analysis.Facts;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Cause;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.List;

/** Causes that explain each other in a ring that is not marked as meant. */
public final class Circular implements Rule {
  private static final RuleInfo INFO = RuleInfo.of("cause/circular", Severity.MAJOR, Evidence.A);

  private static final Phrase RING =
      Phrase.of(
          "The causes {0} explain each other in a ring, so none of them is where it begins.",
          "De oorzaken {0} verklaren elkaar in een kring; waar het begint, staat er dus"
              + " niet.");

  private static final Phrase ITSELF =
      Phrase.of(
          "The cause {0} is given as the cause of itself.",
          "De oorzaak {0} staat er als oorzaak van zichzelf.");

  private static final Phrase ASK =
      Phrase.of(
          "How did this begin, at a time when neither was there yet? Or does each make the other"
              + " worse, year after year?",
          "Hoe is dit begonnen, toen geen van beide er nog was? Of maakt het een het"
              + " ander steeds erger?");

  private static final Phrase MEND =
      Phrase.of(
          "Take out one link under explains and add what set it off as a cause of its own; write"
              + " loop: true at {0} if it is a loop that feeds itself.",
          "Haal één verband weg bij explains en zet wat het in gang bracht erbij als"
              + " eigen oorzaak; schrijf loop: true bij {0} als het een kring is die zichzelf"
              + " voedt.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    return facts.causes().rings().stream()
        .filter(ring -> ring.stream().noneMatch(Cause::loop))
        .map(Circular::hit)
        .toList();
  }

  private static Hit hit(List<Cause> ring) {
    Cause first = ring.get(0);
    Phrase message = ring.size() > 1 ? RING.with(ring) : ITSELF.with(first);
    Hit hit = Hit.at(first, message, ASK, MEND.with(first.id())).with("causes", ring.size());
    for (Cause other : ring.subList(1, ring.size())) {
      hit = hit.relatedTo(other.at(), Phrase.of("In the same ring.", "In dezelfde kring."));
    }
    return hit;
  }
}
