package dev.whylint.rule.brief;

import dev.whylint.brief.Day;
import dev.whylint.brief.Text;
import dev.whylint.brief.Waiver;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import dev.whylint.engine.WaiverRule;
import dev.whylint.engine.Waivers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A waiver whose date has passed while the finding still stands. */
public final class ExpiredWaiver implements WaiverRule {
  private static final RuleInfo INFO =
      RuleInfo.of("brief/expired-waiver", Severity.MAJOR, Evidence.A);

  private static final Phrase MESSAGE =
      Phrase.of(
          "This waiver of {0} held until {1}, and what it was for still stands.",
          "Deze waiver van {0} gold tot {1}, en waar hij voor bedoeld was, staat er nog.");

  private static final Phrase ASK =
      Phrase.of(
          "What has become of the reason that was given then?",
          "Wat is er geworden van de reden die toen is gegeven?");

  private static final Phrase MEND =
      Phrase.of(
          "Settle the finding, or give the waiver a new date and say why it may wait longer.",
          "Los de bevinding op, of geef de waiver een nieuwe datum en zeg waarom het"
              + " langer kan wachten.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> judge(Waivers waivers, Set<String> names) {
    List<Hit> hits = new ArrayList<>();
    for (Waiver waiver : waivers.expired()) {
      Day until = waiver.until();
      Text rule = waiver.rule();
      if (until != null && rule != null) {
        Phrase message = MESSAGE.with(rule.value(), until.text().value());
        hits.add(Hit.at(waiver.at(), message, ASK, MEND).marking(until.text().place()));
      }
    }
    return hits;
  }
}
