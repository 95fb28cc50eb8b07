package dev.whylint.rule.plan;

import dev.whylint.analysis.Facts;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Contract;
import dev.whylint.brief.Plan;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something is promised or priced, and there is no plan at all. */
public final class NoneGiven implements Rule {
  private static final RuleInfo INFO = RuleInfo.of("plan/none-given", Severity.MINOR, Evidence.A);

  private static final Phrase PROMISED =
      Phrase.of(
          "The brief promises {0} and holds no plan: no start, no date, no money and no people.",
          "De brief belooft {0} en bevat geen plan: geen start, geen datum, geen geld en geen"
              + " mensen.");

  private static final Phrase PRICED =
      Phrase.of(
          "The price is {0} and there is no plan under it: no start, no date, no money and no"
              + " people.",
          "Er is een prijsvorm gekozen ({0}), en daaronder ligt geen plan: geen start,"
              + " geen datum, geen geld en geen mensen.");

  private static final Phrase ASK =
      Phrase.of(
          "By when does this have to stand, what may it cost, and who has the time to work on it?",
          "Wanneer moet dit er staan, wat mag het kosten, en wie heeft er tijd voor?");

  private static final Phrase MEND =
      Phrase.of(
          "Add: plan: {start: …, deadline: …, budget: …, team: {size: …}, contingency: … %} and an"
              + " effort to each part.",
          "Voeg toe: plan: {start: …, deadline: …, budget: …, team: {size: …}, contingency: … %} en"
              + " bij elk onderdeel een effort.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    if (isPlanned(brief.plan()) || !brief.solution().isGiven()) {
      return List.of();
    }
    Contract contract = brief.contract();
    Contract.Price price = contract == null ? null : contract.price();
    boolean priced = price != Contract.Price.UNKNOWN && price != Contract.Price.IN_HOUSE;
    if (price != null && priced) {
      return List.of(Hit.at(brief.section("plan"), PRICED.with(price.word()), ASK, MEND));
    }
    if (brief.expectations().isEmpty()) {
      return List.of();
    }
    Phrase message = PROMISED.with(brief.expectations().get(0));
    return List.of(Hit.at(brief.section("plan"), message, ASK, MEND));
  }

  private static boolean isPlanned(@Nullable Plan plan) {
    return plan != null
        && (plan.deadline() != null
            || plan.start() != null
            || plan.budget() != null
            || plan.team() != null
            || !plan.milestones().isEmpty());
  }
}
