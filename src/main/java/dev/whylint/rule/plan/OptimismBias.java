package dev.whylint.rule.plan;

import dev.whylint.analysis.Contingency;
import dev.whylint.analysis.Dates;
import dev.whylint.analysis.Facts;
import dev.whylint.analysis.PlanForecast;
import dev.whylint.analysis.PlanMoney;
import dev.whylint.analysis.feasibility.OptimismBias.ProjectClass;
import dev.whylint.analysis.feasibility.OwnHistory;
import dev.whylint.analysis.forecast.Forecast;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Plan;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.List;
import java.util.Optional;

/**
 * A budget below the estimate with the official uplift for its class, or with one's own overrun.
 */
public final class OptimismBias implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("plan/optimism-bias", Severity.MAJOR, Evidence.B);

  /** So near the budget is the estimate with its reserve where the reserve stands inside it. */
  private static final double ROUNDED = 0.01;

  private static final Phrase OWN =
      Phrase.of(
          "The figures in the brief come to {0}; with the {1} that your finished projects ran"
              + " over at the {2} that is {3}, and {4}.",
          "De cijfers in de brief komen op {0}; met de {1} die uw afgeronde projecten uitliepen"
              + " bij de {2} wordt dat {3}, en {4}.");

  private static final Phrase OFFICIAL =
      Phrase.of(
          "The figures in the brief come to {0}; with an uplift of {1} ({2}) that is {3}, and {4}.",
          "De cijfers in de brief komen op {0}; met een opslag van {1} ({2}) wordt dat {3}, en"
              + " {4}.");

  private static final Phrase LOWEST =
      Phrase.of("the lowest official one for this class", "de laagste officiële voor deze klasse");

  private static final Phrase HIGHEST =
      Phrase.of(
          "the official one for this class at the outset",
          "de officiële voor deze klasse bij de start");

  private static final Phrase LEFT =
      Phrase.of(
          "what this phase leaves of the official {0} for this class",
          "wat in deze fase overblijft van de officiële {0} voor deze klasse");

  private static final Phrase BESIDE =
      Phrase.of("budget with reserve is {0}", "budget met reserve is {0}");

  private static final Phrase INSIDE =
      Phrase.of("the budget, reserve included, is {0}", "het budget, reserve inbegrepen, is {0}");

  private static final Phrase ASK =
      Phrase.of(
          "What did your last three comparable projects cost in the end, against their first"
              + " estimate?",
          "Wat kostten uw laatste drie vergelijkbare projecten uiteindelijk, en wat was"
              + " de eerste schatting?");

  private static final Phrase MEND =
      Phrase.of(
          "Raise budget and contingency together to {0}, or give three own projects under history:"
              + " [{what: …, planned: …, actual: …}]",
          "Breng budget en reserve samen op {0}, of geef drie eigen projecten bij history: [{what:"
              + " …, planned: …, actual: …}]");

  private static final Phrase CLEARS =
      Phrase.of(
          "the budget covers the estimate with the uplift of its class, or three finished "
              + "projects of your own show less",
          "als het budget de schatting met de opslag van de klasse dekt, of drie eigen "
              + "afgeronde projecten minder lieten zien");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    PlanForecast forecast = facts.forecast();
    PlanMoney money = forecast.money();
    Plan plan = brief.plan();
    double estimate = estimate(forecast);
    Optional<Forecast> model = forecast.forecast();
    if (plan == null || money.budget().isEmpty() || model.isEmpty() || estimate <= 0) {
      return List.of();
    }
    boolean inside = isReserveInside(estimate, money.budget().getAsDouble(), plan, facts.dates());
    double available =
        inside ? money.budget().getAsDouble() : model.get().plan().availableMoney().orElse(0);
    Sum sum = new Sum(money.currency(), estimate, available, inside);
    Optional<OwnHistory> own = UsualOverrun.history(plan);
    if (own.isPresent()) {
      return own(brief, sum, own.get());
    }
    Plan.Type type = plan.type();
    return type == null ? List.of() : official(brief, sum, UsualOverrun.projectClass(type));
  }

  /** What the figures come to, and the money that is there for it. */
  private record Sum(String currency, double estimate, double available, boolean inside) {
    double with(double uplift) {
      return estimate * (1 + uplift);
    }

    boolean isShort(double uplift) {
      return available < with(uplift);
    }

    Phrase there() {
      return (inside ? INSIDE : BESIDE).with(Odds.money(currency, available));
    }
  }

  /** Whether the budget is the estimate and the reserve together, so that it is not added again. */
  private static boolean isReserveInside(double estimate, double budget, Plan plan, Dates dates) {
    double reserve = Contingency.share(plan, dates).orElse(0);
    return reserve > 0 && Math.abs(estimate * (1 + reserve) - budget) <= ROUNDED * budget;
  }

  /** Effort at its rate and the costs; 0 where effort has no price or currencies differ. */
  private static double estimate(PlanForecast forecast) {
    PlanMoney money = forecast.money();
    boolean unpriced = !forecast.effort().isEmpty() && money.ratePerDay().isEmpty();
    return unpriced || !money.comparable()
        ? 0
        : money.cost() + forecast.effort().likelyDays() * money.ratePerDay().orElse(0);
  }

  private static List<Hit> own(Brief brief, Sum sum, OwnHistory own) {
    double median = Math.max(0, own.medianOverrun());
    double p80 = Math.max(0, own.p80Overrun());
    Phrase middle = Phrase.of("median", "mediaan");
    Phrase fourInFive = Phrase.of("80th percentile", "80e percentiel");
    if (sum.isShort(median)) {
      return hit(brief, OWN, sum, median, middle, true);
    }
    return sum.isShort(p80) ? hit(brief, OWN, sum, p80, fourInFive, false) : List.of();
  }

  private static List<Hit> official(Brief brief, Sum sum, ProjectClass kind) {
    if (sum.isShort(kind.lowerCapital())) {
      return hit(brief, OFFICIAL, sum, kind.lowerCapital(), LOWEST, true);
    }
    double uplift = kind.capital(mitigated(brief));
    Phrase word =
        uplift < kind.upperCapital() ? LEFT.with(new Phrase.Percent(kind.upperCapital())) : HIGHEST;
    return sum.isShort(uplift) ? hit(brief, OFFICIAL, sum, uplift, word, false) : List.of();
  }

  /**
   * Judgement: the share of the causes of bias that a phase has dealt with, as the cone of
   * uncertainty narrows: from four times at the outset, where the upper uplift holds, to twice and
   * one and a half times. At designed, and at an unknown phase, the lower one is all that is asked.
   */
  static double mitigated(Brief brief) {
    Brief.Phase phase = brief.phase();
    if (phase == null) {
      return 1;
    }
    return switch (phase) {
      case IDEA -> 0;
      case PROPOSAL -> 0.5;
      case SPECIFIED -> 0.7;
      case DESIGNED -> 1;
    };
  }

  private static List<Hit> hit(
      Brief brief, Phrase pattern, Sum sum, double uplift, Phrase word, boolean heavy) {
    Phrase estimated = Odds.about(sum.currency(), sum.estimate());
    Phrase wanted = Odds.enough(sum.currency(), sum.with(uplift));
    Phrase.Percent percent = new Phrase.Percent(uplift);
    Phrase message = pattern.with(estimated, percent, word, wanted, sum.there());
    return List.of(
        Hit.at(brief.section("plan"), message, ASK, MEND.with(wanted))
            .clearsIf(CLEARS)
            .weighing(heavy ? Severity.MAJOR : Severity.MINOR)
            .with("estimate", sum.estimate())
            .with("uplift", uplift)
            .with("needed", sum.with(uplift))
            .with("available", sum.available()));
  }
}
