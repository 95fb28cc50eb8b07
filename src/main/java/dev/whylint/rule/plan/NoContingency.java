package dev.whylint.rule.plan;

import dev.whylint.analysis.Contingency;
import dev.whylint.analysis.Dates;
import dev.whylint.analysis.Facts;
import dev.whylint.analysis.PlanForecast;
import dev.whylint.analysis.PlanMoney;
import dev.whylint.analysis.feasibility.ChangeReserve;
import dev.whylint.analysis.feasibility.ConeOfUncertainty;
import dev.whylint.analysis.feasibility.Rounding;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Figure;
import dev.whylint.brief.Plan;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A plan without a reserve, or with one far below what such plans turn out to need. */
public final class NoContingency implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("plan/no-contingency", Severity.MAJOR, Evidence.A).silentUnder("plan/none-given");

  private static final double LONGEST_MONTHS = 600;

  /** A reserve under half of what is needed is far below it. */
  private static final double FAR_BELOW = 0.5;

  private static final Phrase ZERO =
      Phrase.of(
          "The plan says that its reserve is {0}, so the first setback moves the date or the"
              + " price.",
          "Het plan noemt een reserve van {0}, dus de eerste tegenvaller raakt de datum of de"
              + " prijs.");

  private static final Phrase UNSTATED =
      Phrase.of(
          "The plan commits to {0} and names no reserve, so the first setback moves it.",
          "Het plan legt zich vast op {0} en noemt geen reserve, dus de eerste"
              + " tegenvaller gooit dat om.");

  private static final Phrase LOW =
      Phrase.of(
          "The reserve is {0}, under half of the {1} that four in five comparable projects stay"
              + " within ({2}).",
          "De reserve is {0}, minder dan de helft van de {1} waar vier van de vijf vergelijkbare"
              + " projecten binnen blijven ({2}).");

  private static final Phrase LOW_PUBLISHED =
      Phrase.of(
          "The reserve is {0}, under half of the {1} that is published for work of this kind"
              + " ({2}).",
          "De reserve is {0}, minder dan de helft van de {1} die voor zulk werk is gepubliceerd"
              + " ({2}).");

  private static final Phrase WISHES =
      Phrase.of(
          "The price is fixed and the reserve is {0}; wishes that grow by no more than 1 % a month"
              + " come to {1} in {2} months.",
          "De prijs staat vast en de reserve is {0}; wensen die niet meer dan 1 % per maand groeien"
              + " komen in {2} maanden op {1}.");

  private static final Phrase CLEARS_WISHES =
      Phrase.of(
          "the reserve covers 1 % a month until the deadline, or each change is priced by itself",
          "als de reserve 1 % per maand tot de einddatum dekt, of elke wijziging apart geprijsd"
              + " wordt");

  private static final Phrase ASK =
      Phrase.of(
          "When something takes longer or costs more than hoped, where may the extra time and money"
              + " come from, and who decides that?",
          "Als iets langer duurt of meer kost dan gehoopt, waar mogen de extra tijd en het extra"
              + " geld dan vandaan komen, en wie beslist daarover?");

  private static final Phrase MEND =
      Phrase.of(
          "Add under plan: contingency: … %, and say who may spend it.",
          "Zet onder plan: contingency: … %, en noem wie eraan mag komen.");

  private static final Phrase CLEARS =
      Phrase.of(
          "a reserve is stated that covers at least half of the usual overrun",
          "als er een reserve staat die minstens de helft van de gebruikelijke uitloop dekt");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    Plan plan = brief.plan();
    if (plan == null) {
      return List.of();
    }
    Dates dates = facts.dates();
    if (Contingency.isStated(plan)) {
      OptionalDouble share = Contingency.share(plan, dates);
      return share.isPresent() ? stated(brief, plan, share.getAsDouble(), facts) : List.of();
    }
    boolean dated = dates.deadline().isPresent();
    if (!dated && !Commitment.ofPrice(brief) || isCarriedByRanges(brief, facts.forecast())) {
      return List.of();
    }
    Severity severity =
        Commitment.ofPrice(brief) || Commitment.ofDate(brief) || Commitment.isEarly(brief)
            ? Severity.MAJOR
            : Severity.MINOR;
    Phrase message = UNSTATED.with(committed(plan, dates));
    return List.of(
        Hit.at(brief.section("plan"), message, ASK, MEND)
            .clearsIf(CLEARS)
            .weighing(severity)
            .with("months", dates.months())
            .with("usualOverrun", UsualOverrun.of(brief).map(UsualOverrun::share).orElse(0.0)));
  }

  private static List<Hit> stated(Brief brief, Plan plan, double share, Facts facts) {
    Figure figure = plan.contingency();
    if (figure == null) {
      return List.of();
    }
    if (share == 0) {
      Phrase message = ZERO.with(figure);
      return List.of(hit(brief, figure, message).with("contingency", share));
    }
    Optional<UsualOverrun> usual = UsualOverrun.of(brief);
    if (usual.isEmpty() || share >= FAR_BELOW * usual.get().share()) {
      return wishes(brief, figure, share, facts.dates());
    }
    if (!usual.get().own() && Measured.holdsBudget(facts.forecast())) {
      return List.of();
    }
    Phrase pattern = usual.get().own() ? LOW : LOW_PUBLISHED;
    Phrase message =
        pattern.with(figure, new Phrase.Percent(usual.get().share()), usual.get().source());
    boolean heavy = usual.get().own() || Commitment.ofPrice(brief);
    return List.of(
        hit(brief, figure, message)
            .weighing(heavy ? Severity.MAJOR : Severity.MINOR)
            .with("contingency", share)
            .with("usualOverrun", usual.get().share()));
  }

  /**
   * A fixed price on a specification, with a reserve below what wishes come to that grow by only 1
   * % a month until the deadline. Before a specification there is nothing that they grow from, and
   * where the reserve is too small for the phase another rule says so.
   */
  private static List<Hit> wishes(Brief brief, Figure figure, double share, Dates dates) {
    Optional<ConeOfUncertainty> cone = PlanForecast.phase(brief);
    double growth = ChangeReserve.of(Math.min(LONGEST_MONTHS, dates.months())).low();
    if (cone.isEmpty()
        || Commitment.isEarly(brief)
        || !Commitment.isFixedPrice(brief)
        || share >= growth
        || cone.get().covered(share) < ConeOfUncertainty.LEAST_COVER) {
      return List.of();
    }
    double months = Rounding.floor(dates.months(), 1);
    Phrase message = WISHES.with(figure, new Phrase.Percent(Rounding.floor(growth, 3)), months);
    return List.of(
        hit(brief, figure, message)
            .clearsIf(CLEARS_WISHES)
            .weighing(Severity.MINOR)
            .with("contingency", share)
            .with("growthOfWishes", growth)
            .with("months", months));
  }

  private static Hit hit(Brief brief, Figure figure, Phrase message) {
    return Hit.at(brief.section("plan"), message, ASK, MEND)
        .clearsIf(CLEARS)
        .marking(figure.text().place());
  }

  /** Whether the ranges of the estimates hold the reserve that the plan does not name. */
  private static boolean isCarriedByRanges(Brief brief, PlanForecast forecast) {
    boolean unpriced = forecast.money().budget().isEmpty();
    return Measured.holdsDate(brief, forecast) && (unpriced || Measured.holdsBudget(forecast));
  }

  private static Phrase committed(Plan plan, Dates dates) {
    Optional<LocalDate> deadline = dates.deadline();
    Figure budget = PlanMoney.amount(plan.budget()).isPresent() ? plan.budget() : null;
    if (deadline.isPresent()) {
      return budget == null
          ? Phrase.of("{0}", "{0}", deadline.get())
          : Phrase.of("{0} and {1}", "{0} en {1}", deadline.get(), budget);
    }
    return budget != null
        ? Phrase.of("{0}", "{0}", budget)
        : Phrase.of("a fixed price", "een vaste prijs");
  }
}
