package dev.whylint.rule.cause;

import dev.whylint.analysis.CausalMap;
import dev.whylint.analysis.Cost;
import dev.whylint.analysis.Facts;
import dev.whylint.analysis.feasibility.Rounding;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Cause;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.List;

/** A costly solution that rests on causes none of which was asked a second why. */
public final class Shallow implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("cause/shallow", Severity.MAJOR, Evidence.A).silentUnder("cause/none-given");

  private static final Phrase MESSAGE =
      Phrase.of(
          "Every chain stops at the first why ({0}), while the solution costs {1}.",
          "Elke keten stopt bij het eerste waarom ({0}), terwijl de oplossing {1} kost.");

  private static final Phrase MONEY = Phrase.of("{0} {1}", "{0} {1}");
  private static final Phrase WORK =
      Phrase.of("about {0} person-months", "ongeveer {0} mensmaanden");

  private static final Phrase ASK =
      Phrase.of(
          "Why is it that {0}? Could somebody who does this work every day take us one step further"
              + " back?",
          "Hoe komt dit: {0}? Kan iemand die dit werk elke dag doet één stap verder met"
              + " ons terug?");

  private static final Phrase MEND =
      Phrase.of(
          "Add under problem: causes: [{what: …, explains: [{0}], evidence: […]}]",
          "Zet onder problem: causes: [{what: …, explains: [{0}], evidence: […]}]");

  private static final Phrase CLEARS =
      Phrase.of(
          "At least one cause explains another cause; a waiver says why a cause needs no second"
              + " why.",
          "als ten minste één oorzaak een andere verklaart, of een waiver zegt waarom een"
              + " tweede waarom hier niet nodig is");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    CausalMap map = facts.causes();
    List<Cause> causes = brief.problem().causes();
    Cost cost = Cost.of(brief);
    if (causes.isEmpty() || !brief.solution().isGiven() || !cost.isCostly()) {
      return List.of();
    }
    if (causes.stream().anyMatch(cause -> !map.explainersOf(cause.id()).isEmpty())) {
      return List.of();
    }
    Cause cause = new Shares(map).heaviest(causes);
    Phrase price =
        cost.isMuchMoney()
            ? MONEY.with(cost.currency(), Math.round(cost.money()))
            : WORK.with(Rounding.rough(cost.personMonths()));
    return List.of(
        Hit.at(cause, MESSAGE.with(cause, price), ASK.with(cause), MEND.with(cause.id()))
            .clearsIf(CLEARS)
            .with("causes", causes.size())
            .with("money", cost.money())
            .with("person-months", cost.personMonths()));
  }
}
