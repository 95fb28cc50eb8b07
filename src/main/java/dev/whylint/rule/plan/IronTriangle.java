package dev.whylint.rule.plan;

import dev.whylint.analysis.Contingency;
import dev.whylint.analysis.Dates;
import dev.whylint.analysis.Facts;
import dev.whylint.analysis.PlanForecast;
import dev.whylint.analysis.feasibility.ChangeReserve;
import dev.whylint.analysis.feasibility.ConeOfUncertainty;
import dev.whylint.analysis.feasibility.Rounding;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Plan;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import dev.whylint.engine.Topic;
import java.util.List;
import java.util.Optional;

/** Scope, date and price all fixed while the estimate is still wide. */
public final class IronTriangle implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("plan/iron-triangle", Severity.MAJOR, Evidence.A).asking(Topic.WHAT_GIVES);

  private static final double NOTABLE_GROWTH = 0.01;
  private static final double LONGEST = 600;

  private static final Phrase MESSAGE =
      Phrase.of(
          "Scope, date and price are all fixed at the phase {0}, where the outcome of an estimate"
              + " still lies between {1} and {2} times: nothing is left that may give{3}.",
          "Omvang, datum en prijs liggen alle drie vast in de {0}, waarin de uitkomst nog"
              + " {1} tot {2} keer de schatting kan worden: niets mag nog meegeven{3}.");

  private static final Phrase WISHES =
      Phrase.of(
          ", while wishes that grow by 1 % a month come to {1} in {0} months and the reserve is {2}",
          ", terwijl wensen die 1 % per maand groeien in {0} maanden op {1} komen en de reserve {2}"
              + " is");

  private static final Phrase UNKNOWN =
      Phrase.of(
          "Scope, date and price are all fixed, and nothing says that the work has been specified:"
              + " nothing is left that may give{0}.",
          "Omvang, datum en prijs liggen alle drie vast, en nergens staat dat het werk al"
              + " is gespecificeerd: niets mag nog meegeven{0}.");

  private static final Phrase ASK =
      Phrase.of(
          "If one of the three has to give, which should it be: what is built, the date or the"
              + " price?",
          "Als een van de drie moet meegeven, welke dan: wat er komt, de datum of de prijs?");

  private static final Phrase MEND =
      Phrase.of(
          "Leave in plan.fixed only what really cannot move, and put the rest in order of"
              + " sacrifice; or fix all three only after a specification, with a reserve for what"
              + " is still open.",
          "Laat in plan.fixed alleen staan wat echt niet kan schuiven, en zet de rest op"
              + " volgorde: wat het eerst mag wijken; of leg de drie pas vast na een"
              + " specificatie, met een reserve voor wat dan nog openstaat.");

  private static final Phrase CLEARS =
      Phrase.of(
          "one of the three may move, or a specification with a reserve lies under all of them",
          "als een van de drie mag schuiven, of onder alle drie een specificatie met een reserve"
              + " ligt");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    Plan plan = brief.plan();
    if (plan == null
        || !isAllFixed(brief, plan)
        || !isWide(brief, plan, facts.dates())
        || isMeasured(brief, facts.forecast())) {
      return List.of();
    }
    Hit hit = hit(brief, plan, facts.dates());
    boolean specified = brief.phase() == Brief.Phase.SPECIFIED;
    return List.of(
        specified && !Commitment.isFixedPrice(brief) ? hit.weighing(Severity.MINOR) : hit);
  }

  /**
   * Whether the estimate is still wide: always before a specification; on one, where the reserve
   * leaves too many of the outcomes of that phase uncovered.
   */
  private static boolean isWide(Brief brief, Plan plan, Dates dates) {
    if (brief.phase() == Brief.Phase.SPECIFIED) {
      double reserve = Contingency.share(plan, dates).orElse(0);
      return ConeOfUncertainty.SPECIFIED.covered(reserve) < ConeOfUncertainty.LEAST_COVER;
    }
    return brief.phase() == null || Commitment.isEarly(brief);
  }

  private static Hit hit(Brief brief, Plan plan, Dates dates) {
    Optional<ConeOfUncertainty> cone = PlanForecast.phase(brief);
    Brief.Phase phase = brief.phase();
    Phrase message =
        cone.isPresent() && phase != null
            ? MESSAGE.with(
                Odds.phase(phase),
                cone.get().lowFactor(),
                cone.get().highFactor(),
                wishes(plan, dates))
            : UNKNOWN.with(wishes(plan, dates));
    ConeOfUncertainty width = cone.orElse(ConeOfUncertainty.PROPOSAL);
    return Hit.at(brief.section("plan"), message, ASK, MEND)
        .clearsIf(CLEARS)
        .with("lowFactor", width.lowFactor())
        .with("highFactor", width.highFactor())
        .with("growthOfWishes", growth(dates))
        .with("reserve", Contingency.share(plan, dates).orElse(0));
  }

  /** What slowly growing wishes come to by the deadline, where the reserve does not cover them. */
  private static Phrase wishes(Plan plan, Dates dates) {
    double growth = growth(dates);
    double reserve = Contingency.share(plan, dates).orElse(0);
    return growth >= NOTABLE_GROWTH && reserve < growth
        ? WISHES.with(
            Rounding.floor(dates.months(), 1),
            new Phrase.Percent(growth),
            new Phrase.Percent(reserve))
        : Phrase.of("", "");
  }

  private static double growth(Dates dates) {
    return Rounding.floor(ChangeReserve.of(Math.min(LONGEST, dates.months())).low(), 2);
  }

  private static boolean isAllFixed(Brief brief, Plan plan) {
    boolean price = plan.fixed().contains(Plan.Fixed.PRICE) || Commitment.isFixedPrice(brief);
    return price
        && plan.fixed().contains(Plan.Fixed.SCOPE)
        && plan.fixed().contains(Plan.Fixed.DATE);
  }

  /** Whether ranges for all the work show that date and budget hold with four in five odds. */
  private static boolean isMeasured(Brief brief, PlanForecast forecast) {
    return Measured.holdsDate(brief, forecast) && Measured.holdsBudget(forecast);
  }
}
