package dev.whylint.rule.cause;

import dev.whylint.analysis.Facts;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Cause;
import dev.whylint.brief.Symptom;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Phrase.Percent;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.ArrayList;
import java.util.List;

/** Shares of one symptom that add up past the whole. */
public final class ShareOverflow implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("cause/share-overflow", Severity.MAJOR, Evidence.A);

  /** One percent is left to rounding. */
  private static final double WHOLE = 1.01 + 1e-9;

  private static final Phrase MESSAGE =
      Phrase.of(
          "The shares of {0} add up to {1} ({2}), which is more than there is.",
          "De aandelen van {0} zijn samen {1} ({2}), en dat is meer dan er is.");

  private static final Phrase ASK =
      Phrase.of(
          "On which cases were these shares counted, and can one case have more than one cause?",
          "Op welke gevallen zijn deze aandelen geteld, en kan één geval meer dan één oorzaak"
              + " hebben?");

  private static final Phrase MEND =
      Phrase.of(
          "Count each case under its main cause, so that share: of {0} makes 100 % at most; where"
              + " cases overlap, write so under evidence and lower the shares.",
          "Tel elk geval bij de voornaamste oorzaak, zodat share: van {0} samen hooguit 100 % is;"
              + " overlappen gevallen, schrijf dat bij evidence en verlaag de aandelen.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    Shares shares = new Shares(facts.causes());
    List<Hit> hits = new ArrayList<>();
    for (Symptom symptom : brief.problem().symptoms()) {
      List<Cause> causes = shares.besideEachOther(symptom);
      double sum = causes.stream().mapToDouble(Shares::of).sum();
      if (sum > WHOLE) {
        hits.add(hit(symptom, causes, sum));
      }
    }
    return hits;
  }

  private static Hit hit(Symptom symptom, List<Cause> causes, double sum) {
    List<Percent> each = causes.stream().map(Shares::of).map(Percent::new).toList();
    Hit hit =
        Hit.at(symptom, MESSAGE.with(symptom, new Percent(sum), each), ASK, MEND.with(symptom.id()))
            .with("sum", sum)
            .with("shares", causes.stream().map(Shares::of).toList());
    for (Cause cause : causes) {
      hit = hit.relatedTo(cause.at(), Phrase.of("One of the shares.", "Een van de aandelen."));
    }
    return hit;
  }
}
