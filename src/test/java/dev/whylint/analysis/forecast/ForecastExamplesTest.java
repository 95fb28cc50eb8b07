package dev.whylint.analysis.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.whylint.analysis.Dates;
import dev.whylint.analysis.PlanForecast;
import dev.whylint.brief.Brief;
import dev.whylint.testing.Checked;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole briefs with a date of known odds, by the closed form and by draws. */
class ForecastExamplesTest {
  private static final String WAITING =
      """
      title: Solar roof of a depot
      date: 2026-11-24
      problem: Power is dear.
      solution:
        summary: Panels
        parts:
          - {id: roof, what: Strengthen the roof, effort: 20 person-days, depends-on: [permit]}
          - {id: panels, what: Lay the panels, effort: 10 person-days, depends-on: [roof, meter]}
          - {id: meter, what: A new meter, ready-by: 2027-01-18}
      dependencies:
        - {id: permit, what: Permit of the town, by: %s}
        - {id: grid, what: Connection to the grid, by: 2027-06-01}
      plan:
        start: 2027-01-04
        deadline: %s
        team: {size: 1, availability: 100 %%}
        decisions: {count: 12, turnaround: 5 days}
      contract: {price: fixed, acceptance: {criteria: true, within: 10 days}}
      risks: [{what: A storm, likelihood: low, impact: low}]
      """;

  private static PlanForecast forecast(String yaml) {
    Brief brief = Checked.read(yaml);
    assertThat(brief.faults()).isEmpty();
    return PlanForecast.of(brief, new Dates(brief, LocalDate.of(2026, 11, 24)));
  }

  private static PlanForecast waiting(String permit, String deadline) {
    return forecast(WAITING.formatted(permit, deadline));
  }

  @ParameterizedTest
  @CsvSource({"unlikely, 0.05", "even, 0.50", "likely, 0.95"})
  void theDateHasTheseOddsBothWays(String name, double odds) throws IOException {
    PlanForecast plan;
    try (InputStream in = getClass().getResourceAsStream(name + ".brief.yaml")) {
      assertThat(in).isNotNull();
      plan = forecast(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
    Forecast closed = plan.forecast().orElseThrow();
    assertThat(closed.samples()).isZero();
    assertThat(closed.deadlineOdds().orElseThrow()).isCloseTo(odds, within(0.025));
    Forecast drawn = Forecast.simulate(closed.plan(), Plans.MANY);
    assertThat(drawn.samples()).isEqualTo(100_000);
    assertThat(drawn.deadlineOdds().orElseThrow())
        .isCloseTo(closed.deadlineOdds().orElseThrow(), within(0.01));
    assertThat(drawn.budgetOdds().orElseThrow())
        .isCloseTo(closed.budgetOdds().orElseThrow(), within(0.01));
  }

  @Test
  void nothingBeginsBeforeWhatItWaitsFor() {
    String ready = WAITING.replace("2027-01-18", "2027-01-04");
    Forecast early = forecast(ready.formatted("2026-12-01", "2027-06-30")).forecast().orElseThrow();
    Forecast late = forecast(ready.formatted("2027-03-01", "2027-06-30")).forecast().orElseThrow();
    for (double odds : new double[] {0.05, 0.5, 0.95}) {
      double moved = late.workingDays().quantile(odds) - early.workingDays().quantile(odds);
      assertThat(moved).as("forty working days of waiting").isCloseTo(40, within(0.5));
    }
  }

  @Test
  void aLaterPermitNeverRaisesTheOdds() {
    double before = 1;
    for (int week = 0; week < 14; week++) {
      String permit = LocalDate.of(2026, 12, 28).plusWeeks(week).toString();
      double odds = waiting(permit, "2027-04-02").deadlineOdds().orElseThrow();
      assertThat(odds).isLessThanOrEqualTo(before);
      before = odds;
    }
    assertThat(before).isLessThan(0.05);
  }

  @Test
  void noCutInTheWorkBringsAPermitForward() {
    Forecast late = waiting("2027-05-03", "2027-04-02").forecast().orElseThrow();
    WayToDeadline way = late.wayToDeadline(0.8).orElseThrow();
    assertThat(way.scopeShareLess()).isGreaterThan(0.99);
    assertThat(way.peopleMore()).isEmpty();
    Forecast narrow = waiting("2027-02-01", "2027-03-05").forecast().orElseThrow();
    double left = 1 - narrow.wayToDeadline(0.8).orElseThrow().scopeShareLess();
    Forecast smaller = Forecast.of(narrow.plan().withScope(left), narrow.assumptions());
    assertThat(smaller.deadlineOdds().orElseThrow()).isBetween(0.8, 0.83);
  }

  @Test
  void whatItWaitsForAndLeavesOutIsNamed() {
    PlanForecast plan = waiting("2027-02", "2027-06-30");
    assertThat(plan.starts().waits())
        .extracting(wait -> wait.part().id() + " " + wait.what().id() + " " + wait.day())
        .containsExactly("roof permit 2027-02-28", "panels meter 2027-01-18");
    assertThat(plan.uncounted().named()).extracting(item -> item.id()).containsExactly("grid");
    assertThat(plan.uncounted().decisions()).isPresent();
    assertThat(plan.uncounted().acceptance()).isPresent();
    assertThat(plan.uncounted().risks()).isEqualTo(1);
  }
}
