package dev.whylint.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.brief.Brief;
import dev.whylint.brief.Item;
import dev.whylint.brief.Plan;
import dev.whylint.testing.Checked;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a plan says of reserve, people, money and dates, read as figures. */
class PlanReadTest {
  private static final LocalDate START = LocalDate.of(2027, 1, 4);

  private static Brief brief(String parts, String plan, String more) {
    return Checked.read(
        "title: A\nlanguage: en\nproblem: B\nsolution: {parts: [%s]}\nplan: {%s}\n%s"
            .formatted(parts, plan, more));
  }

  private static Brief plan(String plan) {
    return brief("{what: C}", plan, "");
  }

  private static Dates dates(Brief brief) {
    return new Dates(brief, START);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "contingency: 20 % | 0.2",
        "contingency: 1000 % | 10",
        "contingency: 1001 % | -1",
        "contingency: 0 | 0",
        "contingency: 3 | -1",
        "contingency: none | 0",
        "contingency: later on | -1",
        "contingency: EUR 10k, budget: EUR 80k | 0.125",
        "contingency: EUR 10k, budget: USD 80k | -1",
        "contingency: EUR 10k, budget: EUR 0 | -1",
        "contingency: EUR 10k | -1",
        "contingency: EUR 0 | 0",
        "'contingency: 10 days, start: 2027-01-04, deadline: 2027-02-13' | 0.25",
        "contingency: 10 days | -1",
        "contingency: 0 days | 0",
        "'contingency: 10 days, start: 2027-01-04, deadline: 2027-01-04' | -1",
        "budget: EUR 80k | -1",
      })
  void aReserveIsAShareOfThePlan(String plan, double share) {
    Brief brief = plan(plan);
    assertThat(Contingency.share(brief.plan(), dates(brief)).orElse(-1)).isEqualTo(share);
  }

  @ParameterizedTest
  @CsvSource({
    "contingency: 20 %, true",
    "contingency: none, true",
    "contingency: two spare weeks, true",
    "contingency: tbd, false",
    "budget: EUR 8k, false",
  })
  void aReserveIsStatedInFiguresOrWords(String plan, boolean stated) {
    Plan read = plan(plan).plan();
    assertThat(Contingency.isStated(read)).isEqualTo(stated);
    assertThat(Contingency.isStated(null)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "size: 3 | 3 | 1 | false",
        "size: 1000000, availability: 50 % | 1000000 | 1 | true",
        "size: 2, joining: [{people: 3, from: 2027-06-01}] | 5 | 2 | false",
        "size: 2, joining: [{people: 3, from: 2026-06-01}] | 5 | 2 | false",
        "size: 2, availability: 0 % | 2 | 1 | false",
      })
  void aTeamIsItsGroups(String team, double people, int groups, boolean given) {
    Brief brief = plan("start: 2027-01-04, team: {" + team + "}");
    PlanTeam read = PlanTeam.of(brief.plan(), dates(brief)).orElseThrow();
    assertThat(read.people()).isEqualTo(people);
    assertThat(read.groups()).hasSize(groups).noneMatch(g -> g.from().isBefore(START));
    assertThat(read.availabilityGiven()).isEqualTo(given);
    assertThat(read.availability()).isEqualTo(given ? 0.5 : 0.8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "size: 0",
        "size: some",
        "size: 1000001",
        "size: 2, joining: [{people: some, from: 2027-06-01}]",
        "size: 2, joining: [{people: 3, from: later}]",
        "size: 2, from: 2070-01-01",
        "size: 1, availability: 0.0001 %",
      })
  void aTeamOfUnknownSizeOrOfNoUseIsNone(String team) {
    Brief brief = plan("start: 2027-01-04, team: {" + team + "}");
    assertThat(PlanTeam.of(brief.plan(), dates(brief))).isEmpty();
  }

  @Test
  void theKindestTeamWorksInFullFromItsFirstDay() {
    Brief brief =
        plan("start: 2027-01-04, team: {size: 2, joining: [{people: 3, from: 3 months}]}");
    PlanTeam team = PlanTeam.of(brief.plan(), dates(brief)).orElseThrow();
    assertThat(team.steps(true)).allMatch(s -> s.availability() == 1 && s.rampWeeks() == 0);
    assertThat(team.steps(false)).allMatch(s -> s.availability() == 0.8);
    assertThat(team.steps(false).get(0).rampWeeks()).isZero();
    assertThat(team.steps(false).get(1).rampWeeks()).isPositive();
  }

  @ParameterizedTest
  @CsvSource({
    "EUR 80 per hour, 640",
    "EUR 800 per day, 800",
    "EUR 4000 per week, 800",
    "EUR 19000 per month, 1000",
    "EUR 228000 per year, 1000",
    "EUR 800, -1",
    "EUR 80 per km, -1",
  })
  void aRateIsByTheDay(String rate, double day) {
    PlanMoney money = PlanMoney.of(plan("rate: " + rate));
    assertThat(money.ratePerDay().orElse(-1)).isEqualTo(day);
    assertThat(money.currency()).isEqualTo(day < 0 ? "" : "EUR");
  }

  @Test
  void moneyOfOneCurrencyAddsUp() {
    String parts =
        "{what: C, cost: EUR 2000..4000}, {what: D, cost: EUR 5k}, {what: E, cost: EUR 9 per day}";
    PlanMoney money = PlanMoney.of(brief(parts, "budget: EUR 80k", ""));
    assertThat(money.costs()).hasSize(2);
    assertThat(money.leastCost()).isEqualTo(7_000);
    assertThat(money.cost()).isBetween(7_001.0, 9_000.0);
    assertThat(money.comparable()).isTrue();
    assertThat(money.budget()).hasValue(80_000);
    assertThat(PlanMoney.of(brief(parts, "budget: USD 80k", "")).comparable()).isFalse();
    assertThat(PlanMoney.of(brief(parts, "rate: USD 80 per day", "")).comparable()).isFalse();
    assertThat(PlanMoney.of(brief(parts, "rate: USD 80", "")).comparable()).isTrue();
    assertThat(PlanMoney.of(plan("budget: EUR 1000000000000000")).budget()).isPresent();
    assertThat(PlanMoney.of(plan("budget: EUR 1000000000000001")).budget()).isEmpty();
  }

  private static OptionalDouble until(String by) {
    Brief brief =
        brief("{what: C}", "start: 2027-01-04", "expectations: [{what: D, by: " + by + "}]\n");
    return dates(brief).secondsUntil(brief.expectations().get(0).by());
  }

  @Test
  void aDateLeavesTheTimeUpToItsLastMoment() {
    assertThat(until("2027-01-04")).hasValue(86_400);
    assertThat(until("2027-01-10")).hasValue(7 * 86_400);
    assertThat(until("2027-01")).hasValue(28 * 86_400);
    assertThat(until("10 days")).hasValue(10 * 86_400);
    assertThat(until("2027-01-03")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2027-03-01, 2027-03-01, 2027-03-01",
    "2027-03, 2027-03-01, 2027-03-31",
    "10 days, 2027-01-14, 2027-01-14",
    "36 hours, 2027-01-05, 2027-01-06",
  })
  void aDateMayMeanSeveralDays(String deadline, LocalDate first, LocalDate last) {
    Brief brief = plan("start: 2027-01-04, deadline: " + deadline);
    Plan read = brief.plan();
    Dates dates = dates(brief);
    assertThat(dates.plannedStart()).hasValue(START);
    assertThat(dates.of(read.deadline())).hasValue(new Dates.Stretch(first, last));
    assertThat(dates.first(read.deadline())).hasValue(first);
    assertThat(dates.deadline()).hasValue(last);
  }

  @Test
  void withoutAStartSpansCountFromToday() {
    Brief brief = plan("deadline: 10 days");
    assertThat(dates(brief).plannedStart()).isEmpty();
    assertThat(dates(brief).start()).isEqualTo(START);
    assertThat(dates(brief).deadline()).hasValue(START.plusDays(10));
    assertThat(dates(plan("budget: EUR 3")).months()).isZero();
  }

  private static final String WAITING =
      "{id: c, what: C, effort: 9 person-days, depends-on: [%s]}, {id: d, what: D, ready-by: 2027-02-15}";

  private static PlanForecast forecast(String on, String dependencies) {
    Brief brief = brief(WAITING.formatted(on), "start: 2027-01-04", dependencies);
    return PlanForecast.of(brief, dates(brief));
  }

  @Test
  void aPartWaitsForTheLastThingThatItDependsOn() {
    String both =
        "dependencies: [{id: p, what: Permit, by: 2027-03}, {id: q, what: Q, by: 2027-02-01}]\n";
    EarliestStarts last = forecast("p, q, d", both).starts();
    assertThat(last.waits())
        .extracting(EarliestStarts.Wait::day)
        .containsExactly(LocalDate.of(2027, 3, 31));
    assertThat(last.waits()).extracting(w -> w.what().id()).containsExactly("p");
    EarliestStarts bought = forecast("d, q", both).starts();
    assertThat(bought.waits())
        .extracting(EarliestStarts.Wait::day)
        .containsExactly(LocalDate.of(2027, 2, 15));
    String early = "dependencies: [{id: p, what: Permit, by: 2027-01-04}]\n";
    assertThat(forecast("p", early).starts().waits()).isEmpty();
  }

  private static List<String> named(PlanForecast forecast) {
    return forecast.uncounted().named().stream().map(Item::id).toList();
  }

  @Test
  void whatHoldsUpNoPartIsNotCounted() {
    String two =
        "dependencies: [{id: p, what: Permit, by: 2027-03-01}, {id: q, what: Q, by: %s}]\n";
    assertThat(named(forecast("p", two.formatted("2027-02-01")))).containsExactly("q");
    assertThat(named(forecast("p, q", two.formatted("2027-04-01")))).containsExactly("p");
    assertThat(named(forecast("p, q", two.formatted("2027-01-04")))).isEmpty();
    assertThat(named(forecast("p", two.formatted("2027-01-04")))).containsExactly("q");
    assertThat(named(forecast("p, q", two.formatted("later")))).containsExactly("q");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "risks: [{what: It rains}]",
        "contract: {price: capped, acceptance: {within: 5 days}}",
        "dependencies: [{what: Permit}]",
      })
  void anythingLeftOverIsNamed(String more) {
    assertThat(forecast("", more + "\n").uncounted().isEmpty()).isFalse();
    assertThat(forecast("", "").uncounted().isEmpty()).isTrue();
  }

  @Test
  void milestonesWithOddsAndDecisionsAreLeftOver() {
    Brief odds = plan("milestones: [{what: M, odds: 80 %}, {what: N}]");
    Uncounted left = PlanForecast.of(odds, dates(odds)).uncounted();
    assertThat(left.milestones()).hasSize(1);
    assertThat(left.isEmpty()).isFalse();
    Brief decisions = plan("decisions: {count: 4}");
    assertThat(PlanForecast.of(decisions, dates(decisions)).uncounted().decisions())
        .isNotEqualTo(Optional.empty());
    assertThat(PlanForecast.of(decisions, dates(decisions)).uncounted().isEmpty()).isFalse();
  }
}
