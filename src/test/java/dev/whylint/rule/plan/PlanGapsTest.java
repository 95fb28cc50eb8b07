package dev.whylint.rule.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.engine.Finding;
import dev.whylint.engine.Severity;
import dev.whylint.testing.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a plan leaves out, and what it ties down too early. */
class PlanGapsTest {
  private static String brief(String more) {
    return "title: A register\nproblem: Two people got one plot.\n" + more;
  }

  @Test
  void aPromiseOrAPriceWithoutAPlanIsSaidOnce() {
    String promised = brief("solution: A list\nexpectations: [Nobody gets a plot twice]\n");
    assertThat(Checked.at("plan/none-given", promised)).containsExactly("plan");
    assertThat(Checked.at("plan/none-given", brief("solution: A list\ncontract: fixed\n")))
        .containsExactly("plan");
    assertThat(Checked.at("plan/none-given", brief("solution: A list\n"))).isEmpty();
    assertThat(Checked.at("plan/none-given", brief("solution: A list\ncontract: unknown\n")))
        .isEmpty();
    assertThat(Checked.at("plan/none-given", promised + "plan: {deadline: 2027-05-01}\n"))
        .isEmpty();
  }

  @Test
  void civilWorksThatArePricedAndDatedByThePieceNeedNoEffort() {
    String dated = "solution: {parts: [{what: Weir, cost: EUR 5k, ready-by: 2027-04-01}]}\n";
    String undated = "solution: {parts: [{what: Weir, cost: EUR 5k}]}\n";
    String civil = "plan: {deadline: 2027-05-01, type: standard-civil}\n";
    String other = "plan: {deadline: 2027-05-01, type: outsourcing}\n";
    assertThat(Checked.at("plan/no-estimate", brief(dated + civil))).isEmpty();
    assertThat(Checked.at("plan/no-estimate", brief(dated + other))).containsExactly("plan");
    assertThat(Checked.at("plan/no-estimate", brief(undated + civil))).containsExactly("plan");
  }

  @Test
  void aDateNeedsEffortAndABudgetNeedsEffortOrCost() {
    String lump = "solution: {parts: [{what: Package, cost: EUR 5k}]}\n";
    String work = "solution: {parts: [{what: Package, effort: 40 h}]}\n";
    assertThat(Checked.at("plan/no-estimate", brief(lump + "plan: {deadline: 2027-05-01}\n")))
        .containsExactly("plan");
    assertThat(Checked.at("plan/no-estimate", brief(lump + "plan: {budget: EUR 9k}\n"))).isEmpty();
    assertThat(Checked.at("plan/no-estimate", brief("solution: List\nplan: {budget: EUR 9k}\n")))
        .containsExactly("plan");
    assertThat(Checked.at("plan/no-estimate", brief(work + "plan: {deadline: 2027-05-01}\n")))
        .isEmpty();
    assertThat(Checked.at("plan/no-estimate", brief("solution: List\nplan: {deadline: TBD}\n")))
        .isEmpty();
  }

  private static String plan(String head, String plan) {
    return brief(head + "solution: A list\nplan: {" + plan + "}\n");
  }

  @Test
  void noReserveIsHeavyWhereSomethingIsPromised() {
    assertThat(Checked.by("plan/no-contingency", plan("phase: proposal\n", "deadline: 2027-05-01")))
        .extracting(Finding::severity)
        .containsExactly(Severity.MAJOR);
    assertThat(Checked.by("plan/no-contingency", plan("phase: designed\n", "deadline: 2027-05-01")))
        .extracting(Finding::severity)
        .containsExactly(Severity.MINOR);
    for (String none : new String[] {"0 %", "none", "0"}) {
      assertThat(Checked.by("plan/no-contingency", plan("", "contingency: " + none)))
          .extracting(Finding::severity)
          .containsExactly(Severity.MAJOR);
    }
  }

  @Test
  void aReserveIsHeldAgainstItsKind() {
    String software = "domain: software\n";
    assertThat(Checked.by("plan/no-contingency", plan(software, "contingency: 5 %"))).hasSize(1);
    assertThat(Checked.by("plan/no-contingency", plan(software, "contingency: 20 %"))).isEmpty();
    assertThat(Checked.by("plan/no-contingency", plan("", "contingency: 5 %"))).isEmpty();
    assertThat(Checked.by("plan/no-contingency", plan("", "budget: EUR 9k"))).isEmpty();
    String reserved = "type: non-standard-building, contingency: 8 %";
    assertThat(Checked.by("plan/no-contingency", plan("phase: idea\n", reserved))).hasSize(1);
    assertThat(Checked.by("plan/no-contingency", plan("phase: proposal\n", reserved))).hasSize(1);
    assertThat(Checked.by("plan/no-contingency", plan("phase: specified\n", reserved))).isEmpty();
    assertThat(Checked.by("plan/no-contingency", plan("phase: designed\n", reserved))).isEmpty();
    String money = "budget: EUR 100k, contingency: EUR 4k";
    assertThat(Checked.by("plan/no-contingency", plan(software, money))).hasSize(1);
  }

  @Test
  void softwareThatIsDesignedNeedsLessThanOneThatIsProposed() {
    String designed = "phase: designed\ndomain: software\n";
    String proposed = "phase: proposal\ndomain: software\n";
    assertThat(Checked.by("plan/no-contingency", plan(designed, "contingency: 15 %"))).isEmpty();
    assertThat(Checked.by("plan/no-contingency", plan(designed, "contingency: 10 %"))).hasSize(1);
    assertThat(Checked.by("plan/no-contingency", plan(proposed, "contingency: 15 %"))).hasSize(1);
  }

  @Test
  void rangesThatHoldTheDateHoldTheReserve() {
    String ranged =
        brief(
            """
            solution: {parts: [{what: List, effort: 1/2/3 person-months}]}
            plan: {start: 2027-01-04, deadline: 2027-12-31, team: {size: 2}}
            """);
    assertThat(Checked.by("plan/no-contingency", ranged)).isEmpty();
  }

  @Test
  void threeCornersFixedEarlyLeaveNothingThatMayGive() {
    String all = "fixed: [scope, date, price]";
    assertThat(Checked.by("plan/iron-triangle", plan("phase: idea\n", all))).hasSize(1);
    assertThat(Checked.by("plan/iron-triangle", plan("", all))).hasSize(1);
    assertThat(Checked.by("plan/iron-triangle", plan("phase: designed\n", all))).isEmpty();
    assertThat(Checked.by("plan/iron-triangle", plan("", "fixed: [date, price]"))).isEmpty();
    String contract = plan("", "fixed: [scope, date]") + "contract: fixed\n";
    assertThat(Checked.by("plan/iron-triangle", contract)).hasSize(1);
  }

  @Test
  void threeCornersFixedOnASpecificationAskForAReserve() {
    String all = "fixed: [scope, date, price]";
    String specified = "phase: specified\n";
    String rule = "plan/iron-triangle";
    assertThat(Checked.by(rule, plan(specified, all)))
        .extracting(Finding::severity)
        .containsExactly(Severity.MINOR);
    assertThat(Checked.by(rule, plan(specified, all + ", contingency: 9 %") + "contract: fixed\n"))
        .extracting(Finding::severity)
        .containsExactly(Severity.MAJOR);
    assertThat(Checked.by(rule, plan(specified, all + ", contingency: 19 %"))).isEmpty();
    assertThat(Checked.by(rule, plan(specified, "fixed: [date, price], contingency: 9 %")))
        .isEmpty();
  }

  /** The odds of such ranges would count what nobody can give, and not what comes too late. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | availability: 85 % | 0",
        "'' | availability: 95 % | 1",
        "', ready-by: 2028-02-01' | availability: 80 % | 1",
        "', ready-by: 2027-11-01' | availability: 80 % | 0",
      })
  void rangesCarryAPlanThatHoldsByItsOwnDatesAndPeople(String ready, String team, int found) {
    String yaml =
        brief(
            """
            solution: {parts: [{what: List, effort: 1/2/3 person-months%s}]}
            plan:
              start: 2027-01-04
              deadline: 2027-12-31
              fixed: [scope, date, price]
              budget: EUR 90k
              rate: EUR 500 per day
              team: {size: 2, %s}
            """
                .formatted(ready, team));
    assertThat(Checked.by("plan/no-contingency", yaml)).hasSize(found);
    assertThat(Checked.by("plan/iron-triangle", yaml)).hasSize(found);
  }

  /** A survey's mean says less than ranges for all the work that the budget holds. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1/2/3 person-months | EUR 90k | 15 % | 0",
        "2 person-months | EUR 90k | 15 % | 1",
        "1/2/3 person-months | EUR 18k | 15 % | 1",
        "1/2/3 person-months | EUR 90k | 0 % | 1",
      })
  void rangesThatHoldTheBudgetSayMoreThanAPublishedFigure(
      String effort, String budget, String reserve, int found) {
    String yaml =
        brief(
            """
            domain: software
            phase: specified
            solution: {parts: [{what: List, effort: %s}]}
            plan: {budget: %s, rate: EUR 500 per day, contingency: %s}
            """
                .formatted(effort, budget, reserve));
    assertThat(Checked.by("plan/no-contingency", yaml)).hasSize(found);
  }

  @Test
  void aSingleNumberEarlyHidesItsRange() {
    String part = "solution: {parts: [{id: list, what: List, effort: %s}]}\n";
    String early = "phase: proposal\n" + part;
    assertThat(Checked.at("plan/point-estimate", brief(early.formatted("4 person-months"))))
        .containsExactly("list");
    assertThat(Checked.at("plan/point-estimate", brief(early.formatted("2/4/8 person-months"))))
        .isEmpty();
    assertThat(Checked.at("plan/point-estimate", brief(early.formatted("3 days")))).isEmpty();
    String later = "phase: designed\n" + part;
    assertThat(Checked.at("plan/point-estimate", brief(later.formatted("4 person-months"))))
        .isEmpty();
  }

  @Test
  void aReferenceIsHeldAgainstTimeAndMoneyOfTheSameCurrency() {
    String yaml =
        plan(
            "",
            "start: 2027-01-01, deadline: 2027-12-31, budget: EUR 1 million,"
                + " reference: [{what: Next town, duration: %s, cost: %s}]");
    assertThat(Checked.by("plan/against-reference", yaml.formatted("30 months", "EUR 1 million")))
        .hasSize(1);
    assertThat(Checked.by("plan/against-reference", yaml.formatted("1 year", "EUR 2 million")))
        .hasSize(1);
    assertThat(Checked.by("plan/against-reference", yaml.formatted("16 months", "USD 9 million")))
        .isEmpty();
  }

  @Test
  void bidsAreComparedInOneCurrency() {
    String quotes = "solution: {summary: Roof, quotes: [{by: A, price: %s}, {by: B, price: %s}]}\n";
    assertThat(Checked.at("plan/quotes-apart", brief(quotes.formatted("EUR 60k", "EUR 90k"))))
        .containsExactly("solution");
    assertThat(Checked.at("plan/quotes-apart", brief(quotes.formatted("EUR 60k", "EUR 89k"))))
        .isEmpty();
    assertThat(Checked.at("plan/quotes-apart", brief(quotes.formatted("EUR 60k", "USD 190k"))))
        .isEmpty();
  }

  @Test
  void fullPeopleAndMoreThanFullPeople() {
    assertThat(Checked.by("plan/full-load", plan("", "team: {size: 2, availability: 90 %}")))
        .hasSize(1);
    assertThat(Checked.by("plan/full-load", plan("", "team: {size: 2, availability: 85 %}")))
        .isEmpty();
    String over = plan("", "team: {size: 2, availability: 120 %}");
    assertThat(Checked.by("plan/full-load", over)).isEmpty();
    assertThat(Checked.by("plan/overallocated", over)).hasSize(1);
  }

  @Test
  void dutiesOfOnePersonAddUp() {
    String duties =
        brief(
            """
            language: nl
            solution: Lijst
            contract:
              price: capped
              client-duties:
                - de teamleider drie dagen per week
                - %s
            """);
    assertThat(
            Checked.by(
                "plan/overallocated", duties.formatted("de teamleider 2 dagen per week voor test")))
        .extracting(Finding::severity)
        .containsExactly(Severity.MAJOR);
    assertThat(
            Checked.by("plan/overallocated", duties.formatted("de directeur drie dagen per week")))
        .isEmpty();
  }
}
