package dev.whylint.rule.relationship;

import dev.whylint.analysis.Facts;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Figure;
import dev.whylint.brief.Plan;
import dev.whylint.brief.Solution.Invested;
import dev.whylint.brief.quantity.Quantity;
import dev.whylint.engine.AfterRule;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Finding;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A proposal into which the client put much, and which a blocker hits. */
public final class SunkCost implements AfterRule {
  private static final RuleInfo INFO =
      RuleInfo.of("relationship/sunk-cost", Severity.MAJOR, Evidence.A);

  /** Our own judgement of "much": nobody lets this go without a word. */
  private static final double MUCH_MONEY = 10_000;

  private static final double MUCH_OF_BUDGET = 0.1;
  private static final double MUCH_TIME_SECONDS = 28 * 86_400.0;

  private static final Phrase ASK =
      Phrase.of(
          "Which part of what you have already made or paid for can we keep, whichever way we"
              + " choose?",
          "Welk deel van wat u al hebt gemaakt of betaald kunnen we houden, welke weg we ook"
              + " kiezen?");

  private static final Phrase MEND =
      Phrase.of(
          "Name under solution.alternatives one way that keeps part of the work done, and"
              + " bring that one first",
          "Noem onder solution.alternatives een weg die een deel van het gedane werk"
              + " behoudt, en bespreek die het eerst");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final Phrase MESSAGE =
      Phrase.of(
          "The client has put {0} into a proposal that cannot go on as it is; what is already"
              + " spent will speak for it.",
          "De klant heeft al {0} gestoken in een voorstel dat zo niet door kan gaan; wat al"
              + " is uitgegeven pleit dan vóór doorgaan.");

  @Override
  public List<Hit> check(Brief brief, Facts facts, List<Finding> found) {
    Invested invested = brief.solution().invested();
    if (invested == null || BadNews.onTheProposal(found).isEmpty()) {
      return List.of();
    }
    Plan plan = brief.plan();
    Quantity budget = plan == null ? null : value(plan.budget());
    boolean much = isMuchMoney(value(invested.money()), budget) || isLong(value(invested.time()));
    if (!much) {
      return List.of();
    }
    List<Figure> figures =
        Stream.of(Optional.ofNullable(invested.money()), Optional.ofNullable(invested.time()))
            .flatMap(Optional::stream)
            .toList();
    return List.of(Hit.at(brief.section("solution"), MESSAGE.with(figures), ASK, MEND));
  }

  private static @Nullable Quantity value(@Nullable Figure figure) {
    return figure == null ? null : figure.value();
  }

  private static boolean isMuchMoney(@Nullable Quantity money, @Nullable Quantity budget) {
    if (money == null) {
      return false;
    }
    boolean ofBudget =
        budget != null
            && budget.comparableWith(money)
            && money.highBase() >= MUCH_OF_BUDGET * budget.base();
    return ofBudget || money.highBase() >= MUCH_MONEY;
  }

  private static boolean isLong(@Nullable Quantity time) {
    return time != null && time.highBase() >= MUCH_TIME_SECONDS;
  }
}
