package dev.whylint.rule.plan;

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

  private static final Phrase OWN =
      Phrase.of(
          "The figures in the brief come to {0}; with the {1} that your finished projects ran"
              + " over at the {2} that is {3}, and budget with reserve is {4}.",
          "De cijfers in de brief komen op {0}; met de {1} die uw afgeronde projecten uitliepen"
              + " bij de {2} wordt dat {3}, en budget met reserve is {4}.");

  private static final Phrase OFFICIAL =
      Phrase.of(
          "The figures in the brief come to {0}; with the official {1} uplift of {2} for this class that is"
              + " {3}, and budget with reserve is {4}.",
          "De cijfers in de brief komen op {0}; met de officiële opslag van {2} voor deze"
              + " klasse ({1}) wordt dat {3}, en budget met reserve is {4}.");

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
    double available = model.get().plan().availableMoney().orElse(0);
    Optional<OwnHistory> own = UsualOverrun.history(plan);
    if (own.isPresent()) {
      return own(brief, money.currency(), estimate, available, own.get());
    }
    Plan.Type type = plan.type();
    return type == null
        ? List.of()
        : official(brief, money.currency(), estimate, available, UsualOverrun.projectClass(type));
  }

  /** Effort at its rate and the costs; 0 where effort has no price or currencies differ. */
  private static double estimate(PlanForecast forecast) {
    PlanMoney money = forecast.money();
    boolean unpriced = !forecast.effort().isEmpty() && money.ratePerDay().isEmpty();
    return unpriced || !money.comparable()
        ? 0
        : money.cost() + forecast.effort().likelyDays() * money.ratePerDay().orElse(0);
  }

  private static List<Hit> own(
      Brief brief, String currency, double estimate, double available, OwnHistory own) {
    double median = estimate * (1 + Math.max(0, own.medianOverrun()));
    double p80 = estimate * (1 + Math.max(0, own.p80Overrun()));
    if (available < median) {
      Phrase middle = Phrase.of("median", "mediaan");
      return hit(
          brief, OWN, currency, estimate, own.medianOverrun(), middle, median, available, true);
    }
    Phrase fourInFive = Phrase.of("80th percentile", "80e percentiel");
    return available < p80
        ? hit(brief, OWN, currency, estimate, own.p80Overrun(), fourInFive, p80, available, false)
        : List.of();
  }

  private static List<Hit> official(
      Brief brief, String currency, double estimate, double available, ProjectClass kind) {
    double lower = estimate * (1 + kind.lowerCapital());
    if (available < lower) {
      Phrase word = Phrase.of("lower", "de laagste");
      double uplift = kind.lowerCapital();
      return hit(brief, OFFICIAL, currency, estimate, uplift, word, lower, available, true);
    }
    double uplift = kind.capital(mitigated(brief));
    double upper = estimate * (1 + uplift);
    Phrase word = Phrase.of("early", "die voor een vroege fase");
    return available < upper
        ? hit(brief, OFFICIAL, currency, estimate, uplift, word, upper, available, false)
        : List.of();
  }

  /**
   * Judgement: the share of the causes of bias that a phase has dealt with. The upper uplift holds
   * at the outset; an unknown phase is taken as kindly as a designed one.
   */
  static double mitigated(Brief brief) {
    Brief.Phase phase = brief.phase();
    if (phase == null) {
      return 1;
    }
    return switch (phase) {
      case IDEA -> 0;
      case PROPOSAL -> 0.5;
      case SPECIFIED -> 0.8;
      case DESIGNED -> 1;
    };
  }

  private static List<Hit> hit(
      Brief brief,
      Phrase pattern,
      String currency,
      double estimate,
      double uplift,
      Phrase word,
      double needed,
      double available,
      boolean heavy) {
    Phrase estimated = Odds.about(currency, estimate);
    Phrase wanted = Odds.enough(currency, needed);
    Phrase there = Odds.money(currency, available);
    Phrase percent = Phrase.of("{0}", "{0}", new Phrase.Percent(uplift));
    Phrase message =
        pattern.en().equals(OWN.en())
            ? pattern.with(estimated, percent, word, wanted, there)
            : pattern.with(estimated, word, percent, wanted, there);
    return List.of(
        Hit.at(brief.section("plan"), message, ASK, MEND.with(wanted))
            .clearsIf(CLEARS)
            .weighing(heavy ? Severity.MAJOR : Severity.MINOR)
            .with("estimate", estimate)
            .with("uplift", uplift)
            .with("needed", needed)
            .with("available", available));
  }
}
