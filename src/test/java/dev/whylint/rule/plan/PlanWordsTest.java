package dev.whylint.rule.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.brief.Language;
import dev.whylint.engine.Finding;
import dev.whylint.engine.Severity;
import dev.whylint.testing.Checked;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the sums of a plan say, what would mend it, and where each begins and ends. */
class PlanWordsTest {
  private static final String HEAD = "title: A\nlanguage: en\ndate: 2027-01-04\nproblem: B\n";

  private static String said(String rule, String yaml) {
    List<Finding> found = Checked.by(rule, HEAD + yaml);
    return found.isEmpty()
        ? "nothing"
        : found.get(0).severity()
            + ": "
            + found.get(0).hit().message().in(Language.EN)
            + " "
            + found.get(0).hit().mend().in(Language.EN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "100 % | 80 % | nothing",
        "100 % | 79 % | MINOR: 2 milestones must all be met, the weakest at 79 %: together about 79 %",
        "100 % | 50 % | MINOR: 2 milestones",
        "50 % | 50 % | MAJOR: 2 milestones must all be met, the weakest at 50 %: together about 25 %",
        "0 % | 90 % | BLOCKER: 2 milestones",
        "90 % | 0.4 | BLOCKER: 2 milestones",
      })
  void milestonesThatMustAllLand(String one, String other, String words) {
    String yaml = "solution: C\nplan: {milestones: [{what: D, odds: %s}, {what: E, odds: %s}]}\n";
    assertThat(said("plan/all-must-land", yaml.formatted(one, other))).startsWith(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "count: 3, turnaround: 6 days | nothing",
        "count: 4, turnaround: 5 days | 2 at a time, or a turnaround of 4.5 days",
        "count: 8, turnaround: 5 days, parallel: 2 | 3 at a time, or a turnaround of 4.5 days",
        "count: 8, turnaround: 5 days, parallel: 1 | BLOCKER",
        "count: 8, turnaround: 5 days | MAJOR",
        "count: 1, turnaround: 31 days | BLOCKER",
        "count: 1, turnaround: 30 days | MINOR",
        "count: 6, turnaround: 40 h | MINOR",
        "count: 6, turnaround: 1 month | 30 working days; until 12 February 2027 there are 30",
      })
  void decisionsThatMustBeMade(String decisions, String words) {
    String yaml = "solution: C\nplan: {deadline: 2027-02-12, decisions: {" + decisions + "}}\n";
    assertThat(said("plan/decision-load", yaml)).contains(words);
  }

  @Test
  void withoutADayLeftOnlyAnotherDateHelps() {
    String yaml =
        HEAD.replace("date: 2027-01-04", "date: 2027-01-09")
            + "solution: C\nplan: {deadline: 2027-01-10, decisions: {count: 3, turnaround: 1 day}}\n";
    Finding found = Checked.by("plan/decision-load", yaml).get(0);
    assertThat(found.severity()).isEqualTo(Severity.BLOCKER);
    assertThat(found.hit().mend().in(Language.EN)).doesNotContain("turnaround of");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5 days | BLOCKER: 320 cases of 25 minutes take 3 testers at least 5.56 working days",
        "5 days | Write within: 15 working days, or name 9 testers",
        "10 days | MAJOR: 320 cases of 25 minutes take 3 testers about 14.2 working days",
        "10 days | Write within: 15 working days, or name 5 testers",
        "3 h | Write within: 15 working days",
        "15 days | nothing",
      })
  void casesThatMustBeTested(String within, String words) {
    String yaml =
        "solution: C\ncontract: {price: capped, acceptance: {criteria: true, within: %s,"
            + " cases: 320, minutes: 25, testers: 3}}\n";
    assertThat(said("plan/acceptance-load", yaml.formatted(within))).contains(words);
    assertThat(said("plan/acceptance-load", yaml.formatted("3 h"))).doesNotContain("name");
  }

  private static String work(String team, String effort) {
    return "solution: {parts: [{what: D, effort: %s}]}\n".formatted(effort)
        + "plan: {start: 2027-01-04, deadline: 2027-03-01, team: {%s}}\n".formatted(team);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "size: 1, availability: 100 % | 42/50/60 person-days | BLOCKER: 1 person can give at most 41 person-days until 1 March 2027",
        "size: 1, availability: 100 % | 42/50/60 person-days | the lowest estimate in the brief is 42 person-days: short by 1.",
        "size: 1, availability: 100 % | 41/50/60 person-days | 2 people for the same time, 57.5 working days with the same people, or 29 % less work",
        "size: 1, availability: 100 % | 41/50/60 person-days | MAJOR",
        "size: 2, availability: 50 % | 20/44/60 person-days | MAJOR: 2 people can give 41 person-days until 1 March 2027",
        "size: 2, availability: 50 % | 20/44/60 person-days | 3 people for the same time, 50.6 working days with the same people, or 19 % less work",
        "size: 1, availability: 100 % | 20/41/60 person-days | MINOR",
        "size: 1, availability: 100 % | 20/41.04/60 person-days | MAJOR: 1 person can give 41 person-days",
        "size: 1, availability: 100 % | 20/41.04/60 person-days | brief is 41.1 person-days: short by 0.1.",
        "size: 1, availability: 100 % | 20/40.96/60 person-days | which leaves 0 for every surprise",
        "size: 1, availability: 100 % | 20/34/60 person-days | nothing",
        "size: 2, availability: 100 % | 4/5/6 person-months | BLOCKER: 2 people can give at most 3.7 person-months until 1 March 2027",
        "size: 2, availability: 100 % | 4/5/6 person-months | months with the same people",
      })
  void whatPeopleCanGive(String team, String effort, String words) {
    assertThat(said("plan/no-room", work(team, effort))).contains(words);
  }

  private static String money(String cost, String plan) {
    return "solution: {parts: [{what: D, %s}]}\nplan: {%s}\n".formatted(cost, plan);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cost: EUR 95k | budget: EUR 80k | BLOCKER: The budget is EUR 80k, and the lowest",
        "cost: EUR 95k | budget: EUR 80k | come to about EUR 95,000: short by EUR 15,000 before",
        "cost: EUR 95k | budget: EUR 80k, contingency: 10 % | with its reserve EUR 88,000, and",
        "'effort: 100 person-days' | 'budget: EUR 40k, rate: EUR 500 per day' | come to about EUR 50,000: short by EUR 10,000",
        "cost: 95000 | budget: 80000 | come to about 95,000: short by 15,000",
      })
  void whatABudgetMustHold(String cost, String plan, String words) {
    assertThat(said("plan/budget-odds", money(cost, plan))).contains(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rollout: big-bang | switched at once (rollout: big-bang)",
        "summary: All shops switch over in one weekend | (“All shops switch over in one weekend”)",
      })
  void whatIsSwitchedAtOnce(String solution, String words) {
    String yaml = "domain: software\nsolution: {" + solution + ", parts: [{what: A till}]}\n";
    assertThat(said("plan/big-bang", yaml)).contains(words);
  }

  @Test
  void bidsThatLieApart() {
    String yaml =
        "solution: {summary: C, quotes: [{by: F, price: EUR 50k}, {by: G, price: EUR 80k}]}\n";
    assertThat(said("plan/quotes-apart", yaml))
        .contains("from EUR 50k to EUR 80k, a factor of 1.6");
    assertThat(Checked.by("plan/quotes-apart", HEAD + yaml).get(0).hit().numbers())
        .containsEntry("highest", 80_000.0)
        .containsEntry("lowest", 50_000.0);
  }

  @Test
  void aSinglePointMeansARange() {
    String yaml = "phase: proposal\nsolution: {parts: [{what: D, effort: 4 person-months}]}\n";
    assertThat(said("plan/point-estimate", yaml))
        .contains("from 2 person-months to 8 person-months");
  }

  @Test
  void whatIsLateIsLateByDays() {
    String yaml =
        """
        solution: {parts: [{what: D, ready-by: 2027-03-31, depends-on: [g]}]}
        dependencies: [{id: g, what: G, by: 2027-04-10}]
        """;
    assertThat(Checked.by("plan/dependency-late", HEAD + yaml).get(0).hit().numbers())
        .containsEntry("daysLate", 10L);
    String end =
        """
        solution: C
        plan: {deadline: 2027-03-31}
        dependencies: [{what: G, by: 2027-04-03}]
        """;
    assertThat(Checked.by("plan/dependency-late", HEAD + end).get(0).hit().numbers())
        .containsEntry("daysLate", 3L);
  }

  @Test
  void theShortestTimeThatEffortAllows() {
    String yaml =
        """
        domain: software
        solution: {parts: [{what: D, effort: 100 person-months}]}
        plan: {start: 2027-01-04, deadline: %s, fixed: [scope]}
        """;
    assertThat(said("plan/impossible-zone", yaml.formatted("2027-07-04")))
        .contains(
            "under the kindest published floor of 6.96 months", "Give it at least 10.5 months");
    assertThat(said("plan/impossible-zone", yaml.formatted("2027-10-04")))
        .startsWith("MINOR")
        .contains("Give it at least 10.5 months")
        .doesNotContain("floor of");
  }
}
