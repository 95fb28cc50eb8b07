package dev.whylint.rule.plan;

import dev.whylint.analysis.Facts;
import dev.whylint.analysis.feasibility.MilestoneConjunction;
import dev.whylint.analysis.feasibility.Rounding;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Figure;
import dev.whylint.brief.Plan;
import dev.whylint.brief.quantity.Quantity;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Parallel milestones that must all be met, whose joint odds are low. */
public final class AllMustLand implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("plan/all-must-land", Severity.BLOCKER, Evidence.A);

  private static final Phrase MESSAGE =
      Phrase.of(
          "{0} milestones must all be met, the weakest at {1}: together about {2} if they are"
              + " independent, and between {3} and {1} however they hang together.",
          "{0} mijlpalen moeten allemaal worden gehaald, de zwakste met een kans van {1}:"
              + " samen ongeveer {2} als ze los van elkaar staan, en tussen {3} en {1}, hoe ze"
              + " ook samenhangen.");

  private static final Phrase ASK =
      Phrase.of(
          "Which of these milestones may be missed without harm to the whole?",
          "Welke van deze mijlpalen mag mislukken zonder schade voor het geheel?");

  private static final Phrase MEND =
      Phrase.of(
          "Each of the {0} needs odds of {1} for 80 % together; else make fewer of them a condition"
              + " or let them follow one another.",
          "Elk van de {0} heeft een kans van {1} nodig om samen 80 % te halen; stel er anders minder"
              + " als voorwaarde of laat ze elkaar opvolgen.");

  private static final Phrase CLEARS =
      Phrase.of(
          "the odds of all together come to 80 % or more",
          "als de kans op alles samen 80 % of meer is");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    List<Double> odds = parallel(brief.plan());
    if (odds.size() < 2) {
      return List.of();
    }
    MilestoneConjunction all = MilestoneConjunction.of(odds);
    if (all.independent() >= MilestoneConjunction.DEFAULT_TARGET) {
      return List.of();
    }
    return List.of(hit(brief, odds.size(), all));
  }

  private static Hit hit(Brief brief, int parts, MilestoneConjunction all) {
    Severity severity =
        all.high() < MilestoneConjunction.EVEN
            ? Severity.BLOCKER
            : all.independent() < MilestoneConjunction.EVEN ? Severity.MAJOR : Severity.MINOR;
    Phrase message =
        MESSAGE.with(
            parts,
            new Phrase.Percent(all.high()),
            new Phrase.Odds(all.independent()),
            new Phrase.Percent(Rounding.floor(all.low(), 2)));
    double each =
        Rounding.ceil(
            MilestoneConjunction.neededEach(MilestoneConjunction.DEFAULT_TARGET, parts), 3);
    return Hit.at(brief.section("plan"), message, ASK, MEND.with(parts, new Phrase.Percent(each)))
        .clearsIf(CLEARS)
        .weighing(severity)
        .with("low", all.low())
        .with("independent", all.independent())
        .with("high", all.high())
        .with("neededEach", each);
  }

  /** The odds of the milestones that wait for no other milestone. */
  private static List<Double> parallel(@Nullable Plan plan) {
    List<Double> odds = new ArrayList<>();
    if (plan != null) {
      Set<String> ids =
          plan.milestones().stream().map(Plan.Milestone::id).collect(Collectors.toSet());
      for (Plan.Milestone milestone : plan.milestones()) {
        boolean waits = milestone.after().stream().anyMatch(link -> ids.contains(link.id()));
        Figure stated = milestone.odds();
        Quantity value = stated == null ? null : stated.value();
        if (!waits && value != null && value.base() >= 0 && value.base() <= 100) {
          odds.add(value.base() / 100);
        }
      }
    }
    return odds;
  }
}
