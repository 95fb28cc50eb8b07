package dev.whylint.counsel;

import dev.whylint.analysis.CausalMap;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Contract;
import dev.whylint.brief.Figure;
import dev.whylint.brief.Solution.Rollout;
import dev.whylint.brief.Stakeholder;
import dev.whylint.counsel.Choice.Kind;
import dev.whylint.engine.Phrase;
import java.util.ArrayList;
import java.util.List;

/** The ways on that a brief leaves open, so that nobody has to bring a bare no. */
public final class Choices {
  private Choices() {}

  /** The choices, those that touch the problem first; empty where the brief can be signed. */
  public static List<Choice> of(Case about) {
    if (about.isReady()) {
      return List.of();
    }
    List<Choice> choices = new ArrayList<>();
    roots(about, choices);
    analysis(about.brief(), choices);
    stages(about.brief(), choices);
    choices.addAll(PlanChoices.of(about));
    choices.addAll(TargetChoices.of(about));
    waiting(about.brief(), choices);
    return List.copyOf(choices);
  }

  private static void roots(Case about, List<Choice> choices) {
    List<CausalMap.Root> open = about.untreated();
    if (open.isEmpty()) {
      return;
    }
    Phrase what =
        open.size() == 1
            ? Phrase.of(
                "Begin with {0}, which the proposal leaves as it is. Measure for a few weeks what"
                    + " that does, then decide how much of the rest is still needed.",
                "Begin met {0}, dat in het voorstel blijft zoals het is. Meet een paar weken wat"
                    + " dat doet, en besluit dan hoeveel van de rest nog nodig is.",
                open.get(0).cause())
            : Phrase.of(
                "Begin with what the proposal leaves as it is: {0}. Measure for a few weeks what"
                    + " that does, then decide how much of the rest is still needed.",
                "Begin met wat in het voorstel blijft zoals het is: {0}. Meet een paar weken wat"
                    + " dat doet, en besluit dan hoeveel van de rest nog nodig is.",
                open.stream().map(CausalMap.Root::cause).toList());
    choices.add(
        new Choice(
            Kind.ROOT,
            Phrase.of("The cause first", "Eerst de oorzaak"),
            what,
            Phrase.of(
                "A decision that nobody but the organisation itself can take.",
                "Een besluit dat alleen de organisatie zelf kan nemen.")));
  }

  private static void analysis(Brief brief, List<Choice> choices) {
    Contract contract = brief.contract();
    Contract.Analysis given = contract == null ? null : contract.analysis();
    boolean inHouse = contract != null && contract.price() == Contract.Price.IN_HOUSE;
    if (given != null || inHouse) {
      return;
    }
    choices.add(
        new Choice(
            Kind.ANALYSIS,
            Phrase.of("Look first, promise after", "Eerst kijken, dan beloven"),
            Phrase.of(
                "Some days of paid analysis at the place where it goes wrong. The outcome can be"
                    + " used with anybody, and after it either of us may stop.",
                "Een paar dagen betaald onderzoek op de plek waar het misgaat. De uitkomst is bij"
                    + " iedereen te gebruiken, en daarna mag ieder van ons stoppen."),
            Phrase.of(
                "A few weeks before anything is built, and a few people to show us the work.",
                "Een paar weken voordat er iets gebouwd wordt, en een paar mensen die ons het werk"
                    + " laten zien.")));
  }

  private static void stages(Brief brief, List<Choice> choices) {
    Rollout rollout = brief.solution().rollout();
    if (rollout == Rollout.PILOT || rollout == Rollout.PHASED) {
      return;
    }
    Phrase group =
        brief.stakeholders().stream()
            .filter(each -> each.role() == Stakeholder.Role.USER && !each.who().isEmpty())
            .filter(each -> each.stance() != Stakeholder.Stance.AGAINST)
            .findFirst()
            .map(each -> Phrase.of("{0}", "{0}", each.who().value()))
            .orElse(Phrase.of("the people who will use it", "de mensen die het gaan gebruiken"));
    choices.add(
        new Choice(
            Kind.STAGES,
            Phrase.of("In stages", "In stappen"),
            Phrase.of(
                "One small group of {0} starts. What they measure decides whether, and how, the"
                    + " rest follows.",
                "Een kleine groep begint ({0}). Wat zij meten, bepaalt of en hoe de rest volgt.",
                group),
            Phrase.of(
                "For a while two ways of working stand side by side.",
                "Een tijd lang bestaan twee werkwijzen naast elkaar.")));
  }

  private static void waiting(Brief brief, List<Choice> choices) {
    Figure cost = brief.problem().cost();
    if (cost != null && cost.quantity().isPresent()) {
      choices.add(
          new Choice(
              Kind.WAIT,
              Phrase.of("Leave it as it is for now", "Het voorlopig laten zoals het is"),
              Phrase.of(
                  "Costs {0}, by the brief. That is the measure for every other way.",
                  "Kost volgens de brief {0}. Dat is de maat voor elke andere weg.", cost),
              Phrase.of(
                  "Patience of those who have the problem every day.",
                  "Geduld van wie het probleem elke dag heeft.")));
    }
  }
}
