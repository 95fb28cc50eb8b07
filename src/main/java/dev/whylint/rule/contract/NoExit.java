package dev.whylint.rule.contract;

import dev.whylint.analysis.Facts;
import dev.whylint.brief.Brief;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.List;

/** A contract without a way to end it early. */
public final class NoExit implements Rule {
  private static final RuleInfo INFO = RuleInfo.of("contract/no-exit", Severity.MINOR, Evidence.A);

  private static final Phrase ASK =
      Phrase.of(
          "If the analysis or the pilot shows that this is not the way, how do we stop, and"
              + " what is paid for the work done so far?",
          "Als uit de analyse of de proef blijkt dat dit niet de weg is, hoe stoppen we dan,"
              + " en wat wordt er betaald voor het werk tot dan toe?");

  private static final Phrase MEND =
      Phrase.of(
          "Add under contract: exit: either side after the analysis, with the work done so"
              + " far paid",
          "Zet onder contract: exit: elke partij na de analyse, met betaling van het gedane"
              + " werk");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final Phrase MESSAGE =
      Phrase.of(
          "{0} nothing says how either side can stop early, or what is then paid.",
          "{0} staat nergens hoe een van beide partijen eerder kan stoppen, en wat er dan"
              + " betaald wordt.");

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    Terms terms = Terms.of(brief).orElse(null);
    if (terms == null || Terms.isStated(terms.contract().exit())) {
      return List.of();
    }
    Phrase message = MESSAGE.with(terms.priceForm());
    Hit hit = Hit.at(brief.section("contract.exit"), message, ASK, MEND);
    return List.of(hit.weighing(terms.byStrain()));
  }
}
