package dev.whylint.rule.cause;

import dev.whylint.analysis.CausalMap;
import dev.whylint.analysis.Facts;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Cause;
import dev.whylint.brief.Part;
import dev.whylint.brief.Text;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.ArrayList;
import java.util.List;

/** A cause that a part of the solution relies on, with nothing to show that it is so. */
public final class NoEvidence implements Rule {
  private static final RuleInfo INFO = RuleInfo.of("cause/no-evidence", Severity.MAJOR, Evidence.A);

  private static final Phrase MESSAGE =
      Phrase.of(
          "The solution relies on the cause {1}, which {0} should take away, and the brief shows"
              + " nothing that it is so.",
          "De oplossing rekent op de oorzaak {1}, die door {0} moet verdwijnen, en de"
              + " brief laat niet zien waaruit die oorzaak blijkt.");

  private static final Phrase ASK =
      Phrase.of(
          "What did you see or count that points to this, and could we look at ten cases together"
              + " this week?",
          "Wat hebt u gezien of geteld dat hierop wijst, en zullen we deze week samen tien gevallen"
              + " bekijken?");

  private static final Phrase MEND =
      Phrase.of(
          "Add at {0}: evidence: [a log, a count, an interview with a date, a case that was looked"
              + " into].",
          "Zet bij {0}: evidence: [een logboek, een telling, een gesprek met datum, een onderzocht"
              + " geval].");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    CausalMap map = facts.causes();
    List<Hit> hits = new ArrayList<>();
    for (Cause cause : brief.problem().causes()) {
      List<Part> remedies = map.remediesOf(cause);
      if (cause.evidence().stream().allMatch(Text::isEmpty) && !remedies.isEmpty()) {
        hits.add(
            Hit.at(cause, MESSAGE.with(remedies, cause), ASK, MEND.with(cause.id()))
                .with("parts", remedies.size()));
      }
    }
    return hits;
  }
}
