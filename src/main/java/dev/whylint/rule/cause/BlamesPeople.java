package dev.whylint.rule.cause;

import dev.whylint.analysis.CausalMap;
import dev.whylint.analysis.Facts;
import dev.whylint.analysis.text.TextSense;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Cause;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.List;

/** A cause that stops at somebody's fault rather than at what lets it happen. */
public final class BlamesPeople implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("cause/blames-people", Severity.MAJOR, Evidence.A);

  private static final Phrase MESSAGE =
      Phrase.of(
          "The cause {0} stops at people and does not say what in the work lets this happen.",
          "De oorzaak {0} stopt bij mensen en zegt niet waardoor dit in het werk kan"
              + " gebeuren.");

  private static final Phrase ASK =
      Phrase.of(
          "If a careful newcomer sat in the same seat tomorrow, what would make the same thing"
              + " happen again?",
          "Als daar morgen een zorgvuldige nieuwkomer zit, waardoor zou hetzelfde dan weer"
              + " gebeuren?");

  private static final Phrase MEND =
      Phrase.of(
          "Add under problem the cause behind it: causes: [{what: …, explains: [{0}], kind:"
              + " process}], and word {0} as what is seen to happen.",
          "Zet onder problem de oorzaak erachter: causes: [{what: …, explains: [{0}],"
              + " kind: process}], en schrijf bij {0} wat men ziet gebeuren.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    CausalMap map = facts.causes();
    return brief.problem().causes().stream()
        .filter(cause -> stopsHere(cause, map))
        .filter(cause -> isBlame(cause, facts.sense()))
        .map(cause -> Hit.at(cause, MESSAGE.with(cause), ASK, MEND.with(cause.id())))
        .toList();
  }

  /** By its words; where the brief calls it a cause in people, also by what they leave undone. */
  private static boolean isBlame(Cause cause, TextSense sense) {
    String what = cause.what().value();
    return sense.blame(what).isPresent()
        || (cause.kind() == Cause.Kind.PEOPLE && sense.leavesUndone(what));
  }

  private static boolean stopsHere(Cause cause, CausalMap map) {
    return map.explainersOf(cause.id()).stream().allMatch(other -> other.id().equals(cause.id()));
  }
}
