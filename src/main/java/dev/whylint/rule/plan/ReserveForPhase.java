package dev.whylint.rule.plan;

import dev.whylint.analysis.Contingency;
import dev.whylint.analysis.Facts;
import dev.whylint.analysis.PlanForecast;
import dev.whylint.analysis.feasibility.ConeOfUncertainty;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Figure;
import dev.whylint.brief.Plan;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A fixed price whose stated reserve covers too few outcomes at this phase. */
public final class ReserveForPhase implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("plan/reserve-for-phase", Severity.MINOR, Evidence.C)
          .silentUnder("plan/no-contingency");

  private static final Phrase MESSAGE =
      Phrase.of(
          "At the phase {0} a reserve of {1} covers about {2} of the outcomes, and the price is"
              + " fixed.",
          "In de {0} dekt een reserve van {1} ongeveer {2} van de uitkomsten, en de prijs"
              + " staat vast.");

  private static final Phrase ASK =
      Phrase.of(
          "Shall we work it out further before the price is fixed, or fix the price of the first"
              + " stage only?",
          "Zullen we het eerst verder uitwerken en dan pas de prijs vastleggen, of alleen"
              + " de prijs van de eerste stap vastleggen?");

  private static final Phrase MEND =
      Phrase.of(
          "A reserve of {0} covers seven outcomes in ten at this phase; or specify first, or fix the"
              + " price of a first stage.",
          "Een reserve van {0} dekt in deze fase zeven van de tien uitkomsten; of specificeer eerst,"
              + " of leg de prijs van een eerste stap vast.");

  private static final Phrase CLEARS =
      Phrase.of(
          "the reserve covers 70 % of the outcomes at this phase, or the price is fixed for a "
              + "first stage only",
          "als de reserve in deze fase 70 % van de uitkomsten dekt, of alleen een eerste stap "
              + "een vaste prijs heeft");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    Plan plan = brief.plan();
    Brief.Phase phase = brief.phase();
    Optional<ConeOfUncertainty> cone = PlanForecast.phase(brief);
    PlanForecast forecast = facts.forecast();
    OptionalDouble reserve = Contingency.share(plan, forecast.dates());
    Figure stated = plan == null ? null : plan.contingency();
    if (stated == null || phase == null || cone.isEmpty() || reserve.isEmpty()) {
      return List.of();
    }
    double covered = cone.get().covered(reserve.getAsDouble());
    if (!Commitment.isFixedPrice(brief)
        || covered >= ConeOfUncertainty.LEAST_COVER
        || Measured.holdsBudget(forecast)) {
      return List.of();
    }
    Phrase message = MESSAGE.with(Odds.phase(phase), stated, new Phrase.Odds(covered));
    double enough = Math.ceil(cone.get().reserveFor(ConeOfUncertainty.LEAST_COVER) * 100) / 100;
    return List.of(
        Hit.at(brief.section("plan"), message, ASK, MEND.with(new Phrase.Percent(enough)))
            .clearsIf(CLEARS)
            .marking(stated.text().place())
            .weighing(Severity.MINOR)
            .with("reserve", reserve.getAsDouble())
            .with("covered", covered)
            .with("enough", enough));
  }
}
