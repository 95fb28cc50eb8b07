package dev.whylint.rule.plan;

import dev.whylint.analysis.Contingency;
import dev.whylint.analysis.Dates;
import dev.whylint.analysis.Facts;
import dev.whylint.analysis.PlanForecast;
import dev.whylint.analysis.PlanMoney;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Day;
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

/** A plan without a reserve, or with one far below what such plans turn out to need. */
public final class NoContingency implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("plan/no-contingency", Severity.MAJOR, Evidence.A).silentUnder("plan/none-given");

  private static final double SAFE_ODDS = 0.8;

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
          "Het plan legt zich vast op {0} en noemt geen reserve, dus de eerste tegenvaller schuift"
              + " dat op.");

  private static final Phrase LOW =
      Phrase.of(
          "The reserve is {0}, under half of the {1} that four in five comparable projects stay"
              + " within ({2}).",
          "De reserve is {0}, minder dan de helft van de {1} waar vier van de vijf vergelijkbare"
              + " projecten binnen blijven ({2}).");

  private static final Phrase LOW_PUBLISHED =
      Phrase.of(
          "The reserve is {0}, under half of the {1} that work of this kind usually runs over"
              + " ({2}).",
          "De reserve is {0}, minder dan de helft van de {1} die zulk werk doorgaans uitloopt"
              + " ({2}).");

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
      return share.isPresent() ? stated(brief, plan, share.getAsDouble()) : List.of();
    }
    boolean dated = dates.deadline().isPresent();
    if (!dated && !Commitment.ofPrice(brief) || isCarriedByRanges(facts.forecast())) {
      return List.of();
    }
    Severity severity =
        Commitment.ofPrice(brief) || Commitment.ofDate(brief) || Commitment.isEarly(brief)
            ? Severity.MAJOR
            : Severity.MINOR;
    Phrase message = UNSTATED.with(committed(plan, dates));
    return List.of(Hit.at(brief.section("plan"), message, ASK, MEND).weighing(severity));
  }

  private static List<Hit> stated(Brief brief, Plan plan, double share) {
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

  private static Hit hit(Brief brief, Figure figure, Phrase message) {
    return Hit.at(brief.section("plan"), message, ASK, MEND).marking(figure.text().place());
  }

  /** Whether the ranges of the estimates hold the reserve that the plan does not name. */
  private static boolean isCarriedByRanges(PlanForecast forecast) {
    boolean ranged = !forecast.effort().isEmpty() && forecast.effort().allRanges();
    OptionalDouble date = forecast.deadlineOdds();
    OptionalDouble money = forecast.budgetOdds();
    boolean unpriced = forecast.money().budget().isEmpty();
    return ranged && date.orElse(0) >= SAFE_ODDS && (unpriced || money.orElse(0) >= SAFE_ODDS);
  }

  private static Phrase committed(Plan plan, Dates dates) {
    Day deadline = dates.deadline().isPresent() ? plan.deadline() : null;
    Figure budget = PlanMoney.amount(plan.budget()).isPresent() ? plan.budget() : null;
    if (deadline != null) {
      return budget == null
          ? Phrase.of("{0}", "{0}", deadline.text().value())
          : Phrase.of("{0} and {1}", "{0} en {1}", deadline.text().value(), budget);
    }
    return budget != null
        ? Phrase.of("{0}", "{0}", budget)
        : Phrase.of("a fixed price", "een vaste prijs");
  }
}
