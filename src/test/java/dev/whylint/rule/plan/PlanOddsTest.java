package dev.whylint.rule.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.engine.Finding;
import dev.whylint.engine.Severity;
import dev.whylint.testing.Checked;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The odds of date and budget, among the figures and as findings. */
class PlanOddsTest {
  private static String chain(String deadline, String team) {
    return """
        title: A dosing line
        problem: Chlorine is dosed by hand.
        solution:
          parts:
            - {id: tanks, what: Tanks, effort: 4/6/12 person-months}
            - {id: control, what: Control, effort: 4/6/12 person-months, depends-on: [tanks]}
        plan: {start: 2027-01-04, deadline: %s, team: %s, contingency: 20 %%}
        """
        .formatted(deadline, team);
  }

  private static double odds(String deadline) {
    Double odds =
        Checked.brief(chain(deadline, "{size: 8, availability: 80 %}")).figures().deadlineOdds();
    return odds == null ? -1 : odds;
  }

  @Test
  void moreTimeNeverLowersTheOdds() {
    List<Double> odds =
        List.of("2027-02-01", "2027-03-01", "2027-03-19", "2027-04-15", "2027-06-01", "2028-01-01")
            .stream()
            .map(PlanOddsTest::odds)
            .toList();
    assertThat(odds).isSorted();
    assertThat(odds.get(0)).isLessThan(0.01);
    assertThat(odds.get(5)).isGreaterThan(0.99);
  }

  @Test
  void aChainThatPeopleCannotShortenIsUnlikely() {
    String yaml = chain("2027-03-19", "{size: 8, availability: 80 %}");
    assertThat(Checked.by("plan/deadline-odds", yaml))
        .extracting(Finding::severity)
        .containsExactly(Severity.MAJOR);
    assertThat(Checked.by("plan/no-room", yaml)).isEmpty();
  }

  @Test
  void hopelessOddsBlockAndAreSaidOnceWhereThereIsNoRoom() {
    String soon = chain("2027-03-05", "{size: 8, availability: 80 %}");
    assertThat(Checked.by("plan/deadline-odds", soon))
        .extracting(Finding::severity)
        .containsExactly(Severity.BLOCKER);
    String noRoom = chain("2027-03-05", "{size: 2, availability: 80 %}");
    assertThat(Checked.by("plan/deadline-odds", noRoom)).isEmpty();
    assertThat(Checked.by("plan/no-room", noRoom)).hasSize(1);
  }

  @Test
  void withoutTeamOrEffortThereAreNoOdds() {
    assertThat(Checked.brief(chain("2027-03-19", "{availability: 80 %}")).figures().deadlineOdds())
        .isNull();
    String ring =
        chain("2027-03-19", "{size: 8}").replace("months}\n", "months, depends-on: [control]}\n");
    assertThat(Checked.brief(ring).figures().deadlineOdds()).isNull();
  }

  private static String money(String budget, String parts, String more) {
    return """
        title: Warm showers
        problem: The boiler is cold.
        solution: {parts: [%s]}
        plan: {budget: %s%s}
        """
        .formatted(parts, budget, more);
  }

  @Test
  void oneLumpSumPastTheBudgetIsImpossibleByArithmetic() {
    String yaml = money("EUR 155k", "{what: Package, cost: EUR 274k}", "");
    List<Finding> found = Checked.by("plan/budget-odds", yaml);
    assertThat(found).extracting(Finding::severity).containsExactly(Severity.BLOCKER);
    assertThat(found.get(0).hit().numbers()).containsEntry("short", 119_000.0);
    assertThat(Checked.brief(yaml).figures().budgetOdds()).isZero();
  }

  @Test
  void differentCurrenciesAreNeverCompared() {
    String yaml = money("EUR 155k", "{what: Package, cost: USD 274k}", "");
    assertThat(Checked.by("plan/budget-odds", yaml)).isEmpty();
  }

  @Test
  void costsWithinTheBudgetSayNothingOfUnpricedWork() {
    String yaml = money("EUR 155k", "{what: Package, cost: EUR 20k, effort: 9 person-months}", "");
    assertThat(Checked.brief(yaml).figures().budgetOdds()).isNull();
    assertThat(Checked.by("plan/budget-odds", yaml)).isEmpty();
  }

  @Test
  void effortAtItsRateCountsByTheDay() {
    String parts = "{what: Package, effort: 100/150/220 person-days}";
    String yaml = money("EUR 130k", parts, ", rate: EUR 900 per day");
    assertThat(Checked.by("plan/budget-odds", yaml))
        .extracting(Finding::severity)
        .containsAnyOf(Severity.MAJOR, Severity.BLOCKER);
    String byHour = money("EUR 260k", parts, ", rate: EUR 100 per hour");
    assertThat(Checked.by("plan/budget-odds", byHour)).isEmpty();
  }
}
