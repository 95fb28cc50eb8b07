package dev.whylint.rule.need;

import dev.whylint.analysis.Facts;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Need;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.List;

/** More than six in ten of five or more needs are a must. */
public final class AllMust implements Rule {
  private static final RuleInfo INFO = RuleInfo.of("need/all-must", Severity.MINOR, Evidence.C);

  private static final Phrase MESSAGE =
      Phrase.of(
          "{0} of the {1} needs are a must ({2}), so nothing can give way when time or"
              + " money runs short.",
          "{0} van de {1} behoeften zijn een must ({2}), zodat er niets kan wijken als tijd"
              + " of geld tekortschiet.");

  private static final Phrase ASK =
      Phrase.of(
          "If one of these had to wait for half a year, which one would you let wait?",
          "Als een van deze een half jaar moest wachten, welke zou u dan laten wachten?");

  private static final Phrase MEND =
      Phrase.of(
          "Lower the priority of what can wait or be done by hand for a while: should,"
              + " could or wont",
          "Verlaag de priority van wat kan wachten of voorlopig met de hand kan: should,"
              + " could of wont");

  /** A rule of thumb of our own, by number of needs. */
  private static final double MOST = 0.6;

  private static final int FEWEST = 5;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    int all = brief.needs().size();
    long musts = brief.needs().stream().filter(Need::isMust).count();
    double share = all == 0 ? 0 : (double) musts / all;
    if (all < FEWEST || share <= MOST) {
      return List.of();
    }
    Phrase message = MESSAGE.with(musts, all, new Phrase.Percent(share));
    return List.of(Hit.at(brief.section("needs"), message, ASK, MEND).with("must-share", share));
  }
}
