package dev.whylint.rule.need;

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

/**
 * The client's own solution, beside which other ways are listed but not weighed, with no
 * independent analysis planned.
 */
public final class ClientLed implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("need/client-led", Severity.MAJOR, Evidence.A)
          .silentUnder("gap/no-alternatives", "gap/no-independent-analysis");

  private static final Phrase MESSAGE =
      Phrase.of(
          "{0} is the client's own idea; other ways are listed ({1}) and none of them is"
              + " weighed, and no independent analysis is planned.",
          "{0} is een idee van de klant zelf; andere wegen staan genoemd ({1}) maar geen"
              + " ervan is afgewogen, en er is geen onafhankelijke analyse gepland.");

  private static final Phrase ASK =
      Phrase.of(
          "What made you choose this one, and what would the others cost and bring?",
          "Waarom viel de keuze hierop, en wat zouden de andere wegen kosten en opleveren?");

  private static final Phrase MEND =
      Phrase.of(
          "Add to each alternative: verdict: why it was kept or dropped; or plan an"
              + " analysis under contract",
          "Zet bij elk alternatief: verdict: waarom het bleef of afviel; of plan een"
              + " analyse onder contract");

  private static final List<String> UNWEIGHED =
      List.of(
          "not looked",
          "not weighed",
          "not considered",
          "not examined",
          "not studied",
          "unknown",
          "to be priced",
          "to be looked",
          "niet bekeken",
          "niet onderzocht",
          "niet afgewogen",
          "niet overwogen",
          "niet uitgezocht",
          "nog niet",
          "not yet",
          "onbekend");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    Solution solution = brief.solution();
    List<Solution.Alternative> others = solution.alternatives();
    boolean own = solution.proposedBy() == Solution.ProposedBy.CLIENT;
    if (!own || !solution.isGiven() || isAnalysed(brief.contract())) {
      return List.of();
    }
    if (others.isEmpty() || others.stream().anyMatch(ClientLed::isWeighed)) {
      return List.of();
    }
    Phrase message = MESSAGE.with(solution.name(), others);
    return List.of(Hit.at(brief.section("solution"), message, ASK, MEND));
  }

  private static boolean isAnalysed(@Nullable Contract contract) {
    Contract.Analysis analysis = contract == null ? null : contract.analysis();
    return analysis != null && !Boolean.FALSE.equals(analysis.independent());
  }

  private static boolean isWeighed(Solution.Alternative alternative) {
    Text verdict = alternative.verdict();
    if (verdict == null || verdict.isEmpty()) {
      return false;
    }
    String words = verdict.value().toLowerCase(Locale.ROOT);
    return UNWEIGHED.stream().noneMatch(words::startsWith);
  }
}
