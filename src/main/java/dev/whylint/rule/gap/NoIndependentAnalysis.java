package dev.whylint.rule.gap;

import dev.whylint.analysis.Cost;
import dev.whylint.analysis.Facts;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Contract;
import dev.whylint.brief.Solution;
import dev.whylint.brief.Text;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The client's own solution, promised without an analysis of ours ahead of the promise. */
public final class NoIndependentAnalysis implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("gap/no-independent-analysis", Severity.MAJOR, Evidence.A);

  private static final Phrase MESSAGE =
      Phrase.of(
          "{0} is the client's own idea, and no analysis of ours comes before the promise.",
          "{0} is een idee van de klant zelf, en aan de toezegging gaat geen analyse van"
              + " ons vooraf.");

  private static final Phrase JOINT =
      Phrase.of(
          "{0} is promised at a fixed price, and no independent analysis comes before the"
              + " promise.",
          "{0} wordt voor een vaste prijs toegezegd, en aan die toezegging gaat geen"
              + " onafhankelijke analyse vooraf.");

  private static final Phrase NOT_OURS =
      Phrase.of(
          "The analysis in the contract is not independent of {0}: nobody without a stake"
              + " looks at it before the promise.",
          "De analyse in het contract staat niet los van {0}: niemand zonder eigen belang"
              + " kijkt ernaar vóór de toezegging.");

  private static final Phrase TOO_LATE =
      Phrase.of(
          "The analysis is planned before {0}, and that is after the promise of {1} has"
              + " been made.",
          "De analyse staat gepland vóór {0}, en dan is {1} al toegezegd.");

  private static final Phrase ASK =
      Phrase.of(
          "Shall we first look at causes and limits for a few paid days, with the outcome"
              + " yours to use with anybody?",
          "Zullen we eerst een paar betaalde dagen naar oorzaken en grenzen kijken, met een"
              + " uitkomst waarmee u alle kanten op kunt?");

  private static final Phrase MEND =
      Phrase.of(
          "Add under contract: analysis: {independent: true, paid: true, days: …, before:"
              + " commitment}",
          "Zet onder contract: analysis: {independent: true, paid: true, days: …, before:"
              + " commitment}");

  private static final List<String> AFTERWARDS =
      List.of(
          "go-live",
          "go live",
          "launch",
          "delivery",
          "acceptance",
          "roll-out",
          "rollout",
          "release",
          "livegang",
          "ingebruikname",
          "oplevering",
          "acceptatie",
          "uitrol",
          "invoering");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    Solution solution = brief.solution();
    Contract contract = brief.contract();
    boolean own = solution.proposedBy() == Solution.ProposedBy.CLIENT;
    if (contract == null && !own || !solution.isGiven() || Sketch.isInHouse(brief)) {
      return List.of();
    }
    boolean fixed = contract != null && contract.price() == Contract.Price.FIXED;
    boolean ours = solution.proposedBy() == Solution.ProposedBy.CONSULTANT;
    Contract.@Nullable Analysis analysis = contract == null ? null : contract.analysis();
    Phrase message = message(analysis, solution.name(), own);
    if (message == null || ours || !own && !fixed) {
      return List.of();
    }
    Hit hit = Hit.at(brief.section("contract"), message, ASK, MEND);
    boolean joint = solution.proposedBy() == Solution.ProposedBy.BOTH;
    boolean blocks = fixed && (own || joint && !isSmall(brief));
    return List.of(blocks ? hit.weighing(Severity.BLOCKER) : hit);
  }

  /** A job of a known and small cost, which both sides thought up, carries no study of its own. */
  private static boolean isSmall(Brief brief) {
    Cost cost = Cost.of(brief);
    return cost.money() > 0 && !cost.isCostly();
  }

  private static @Nullable Phrase message(
      Contract.@Nullable Analysis analysis, Text solution, boolean own) {
    if (analysis == null) {
      return own ? MESSAGE.with(solution) : JOINT.with(solution);
    }
    if (Boolean.FALSE.equals(analysis.independent())) {
      return NOT_OURS.with(solution);
    }
    Text before = analysis.before();
    return before != null && comesAfterThePromise(before) ? TOO_LATE.with(before, solution) : null;
  }

  private static boolean comesAfterThePromise(Text before) {
    String words = before.value().toLowerCase(Locale.ROOT);
    return AFTERWARDS.stream().anyMatch(words::contains);
  }
}
