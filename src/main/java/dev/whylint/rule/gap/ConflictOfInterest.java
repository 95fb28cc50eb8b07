package dev.whylint.rule.gap;

import dev.whylint.analysis.Facts;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Figure;
import dev.whylint.brief.Solution;
import dev.whylint.brief.Text;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A solution chosen on the advice of somebody who earns by it. */
public final class ConflictOfInterest implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("gap/conflict-of-interest", Severity.MAJOR, Evidence.A);

  private static final Phrase MESSAGE =
      Phrase.of(
          "The solution was advised by {0}, who earns by it.",
          "De oplossing is aangeraden door {0}, een partij die eraan verdient.");

  private static final Phrase UNNAMED =
      Phrase.of(
          "Whoever advised this solution earns by it.",
          "Wie deze oplossing heeft aangeraden, verdient eraan.");

  private static final Phrase BIDS =
      Phrase.of(
          "The solution was advised by {0}, who offers to deliver it for {1}.",
          "De oplossing is aangeraden door {0}, een partij die deze oplossing aanbiedt"
              + " voor {1}.");

  private static final Phrase ASK =
      Phrase.of(
          "Who without a stake in it could look at the choice for two days before we go on?",
          "Wie kan er zonder eigen belang twee dagen naar de keuze kijken voordat we"
              + " verdergaan?");

  private static final Phrase MEND =
      Phrase.of(
          "Name under solution.advised-by who chose without earning by it; or have the"
              + " choice tested and write under contract: analysis: {independent: true, before:"
              + " commitment}",
          "Noem onder solution.advised-by wie koos zonder eraan te verdienen; of laat de"
              + " keuze toetsen en zet onder contract: analysis: {independent: true, before:"
              + " commitment}");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    Solution.Advice advice = brief.solution().advisedBy();
    if (advice == null) {
      return List.of();
    }
    Text who = advice.who();
    Figure bid = bidOf(who, brief.solution().quotes());
    if (Boolean.TRUE.equals(advice.sellsIt())) {
      Phrase message = who == null || who.isEmpty() ? UNNAMED : MESSAGE.with(who.value());
      return List.of(Hit.at(advice.at(), message, ASK, MEND));
    }
    return bid == null || who == null
        ? List.of()
        : List.of(Hit.at(advice.at(), BIDS.with(who.value(), bid), ASK, MEND));
  }

  /** What the adviser asks for delivering it; null where no quote is theirs. */
  private static @Nullable Figure bidOf(@Nullable Text who, List<Solution.Quote> quotes) {
    for (Solution.Quote quote : quotes) {
      Text by = quote.by();
      if (who != null && by != null && !by.isEmpty() && by.value().equalsIgnoreCase(who.value())) {
        return quote.price();
      }
    }
    return null;
  }
}
