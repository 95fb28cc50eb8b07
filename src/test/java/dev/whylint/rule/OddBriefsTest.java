package dev.whylint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.analysis.Dates;
import dev.whylint.analysis.PlanForecast;
import dev.whylint.analysis.forecast.Forecast;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Language;
import dev.whylint.engine.Finding;
import dev.whylint.testing.Checked;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole briefs with odd figures: no rule and no forecast says a number that is none. */
class OddBriefsTest {
  private static final Pattern HOLE = Pattern.compile("‹([^›]*)›");

  private static final List<String> ODD =
      List.of(
          "0",
          "-1",
          "1e15",
          "1000000000000000",
          "0.0000001",
          "-40 %",
          "100 %",
          "1e15 %",
          "3 months",
          "0 s",
          "1000000000000 years",
          "EUR 0",
          "EUR 1000000000000000",
          "0/0/0 person-days",
          "1/1/1000000000000 person-months",
          "9999-12-31",
          "0001-01-01",
          "2027-Q1",
          "nothing at all");

  private static final String BRIEF =
      """
      title: Yard
      language: en
      date: 2027-01-04
      domain: software
      phase: proposal
      problem:
        statement: Orders come late.
        cost: ‹EUR 30k per month›
        symptoms: [{id: late, what: Orders come late, measure: {metric: late orders, value: ‹30 %›}}]
        causes: [{id: data, what: Wrong data, explains: [late], share: ‹45 %›}]
      solution:
        parts:
          - {id: a, what: A board, addresses: [data], effort: ‹3/5/12 person-months›, cost: ‹EUR 80k›, ready-by: ‹2027-05-01›, depends-on: [b, d]}
          - {id: b, what: A scale, effort: ‹20 person-days›}
        quotes: [{by: A, price: ‹EUR 40k›}, {by: B, price: ‹EUR 90k›}]
      expectations:
        - {what: Late orders fall, metric: late orders, baseline: ‹30 %›, target: ‹15 %›, by: ‹2027-09-01›, sample: ‹300›, addressable: ‹40 %›, relies-on: [a], confidence: certain}
        - {what: Customers grow, metric: customers, baseline: ‹100›, target: ‹1000›, by: ‹3 years›, relies-on: [a]}
      plan:
        start: ‹2027-01-04›
        deadline: ‹2027-07-01›
        fixed: [scope, date, price]
        budget: ‹EUR 120k›
        rate: ‹EUR 900 per day›
        team: {size: ‹3›, from: ‹2027-01-04›, joining: [{people: ‹2›, from: ‹2027-06-01›}], availability: ‹80 %›}
        type: equipment-development
        contingency: ‹5 %›
        reference: [{what: elsewhere, duration: ‹30 months›, cost: ‹EUR 2 million›}]
        history: [{what: x, planned: ‹6 months›, actual: ‹9 months›}]
        milestones: [{what: Pilot, by: ‹2027-02-01›, odds: ‹80 %›}, {what: Two, by: ‹2027-03-01›, odds: ‹70 %›}]
        decisions: {count: ‹40›, turnaround: ‹5 days›, parallel: ‹4›}
      dependencies: [{id: d, what: Access, by: ‹2027-02-01›}]
      contract: {price: fixed, acceptance: {criteria: true, within: ‹10 days›, cases: ‹320›, minutes: ‹25›, testers: ‹3›}}
      """;

  private static String fill(SplittableRandom random, int oneIn) {
    Matcher hole = HOLE.matcher(BRIEF);
    StringBuilder out = new StringBuilder();
    while (hole.find()) {
      boolean odd = random.nextInt(oneIn) == 0;
      String value = odd ? ODD.get(random.nextInt(ODD.size())) : hole.group(1);
      hole.appendReplacement(out, Matcher.quoteReplacement(value));
    }
    return hole.appendTail(out).toString();
  }

  @Test
  void noFindingAndNoForecastSaysWhatIsNoNumber() {
    SplittableRandom random = new SplittableRandom(4);
    for (int round = 0; round < 120; round++) {
      String yaml = fill(random, 1 + round % 12);
      for (Finding finding : Checked.brief(yaml).findings()) {
        for (Language language : Language.values()) {
          assertThat(finding.hit().message().in(language) + finding.hit().mend().in(language))
              .as(yaml)
              .doesNotContain("NaN", "Infinity", "∞", "null", "-0 ");
        }
        finding.hit().numbers().values().stream()
            .filter(Double.class::isInstance)
            .forEach(number -> assertThat((Double) number).as(yaml).isFinite());
      }
      Brief brief = Checked.read(yaml);
      PlanForecast.of(brief, new Dates(brief, LocalDate.of(2027, 1, 4)))
          .forecast()
          .ifPresent(forecast -> assertNumbers(forecast, yaml));
    }
  }

  private static void assertNumbers(Forecast forecast, String yaml) {
    for (double odds : new double[] {0.05, 0.5, 0.95}) {
      assertThat(forecast.cost().quantile(odds)).as(yaml).isFinite();
      assertThat(forecast.workingDays().quantile(odds)).as(yaml).isFinite();
      assertThat(forecast.finish(odds)).as(yaml).isNotNull();
    }
    forecast.deadlineOdds().ifPresent(odds -> assertThat(odds).as(yaml).isBetween(0.0, 1.0));
    forecast.budgetOdds().ifPresent(odds -> assertThat(odds).as(yaml).isBetween(0.0, 1.0));
  }

  /** The same figures in other units say the same; figures of unlike things are never compared. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 h | 20 min | true",
        "3600 s | 20 min | true",
        "60 min | 1200 s | true",
        "2 months | 5 seconds | true",
        "5 seconds | 2 months | false",
        "20 days | EUR 5 | false",
        "EUR 20 | USD 5 | false",
        "20 % | 5 days | false",
        "20 km | 5 GB | false",
      })
  void unlikeUnitsNeverMix(String baseline, String target, boolean flagged) {
    String yaml =
        """
        title: Yard
        language: en
        problem: It is slow.
        solution: {parts: [{id: part, what: A crane}]}
        expectations: [{what: It falls, metric: m, baseline: %s, target: %s, addressable: 10 %%, relies-on: [part]}]
        """
            .formatted(baseline, target);
    assertThat(Checked.by("expectation/beyond-addressable", yaml).isEmpty()).isEqualTo(!flagged);
  }

  @Test
  void moreTimeAndMoreMoneyNeverAddAFinding() {
    SplittableRandom random = new SplittableRandom(9);
    for (int round = 0; round < 12; round++) {
      int months = random.nextInt(1, 20);
      int money = random.nextInt(10, 300);
      assertThat(hopeless(months + 6, money)).isLessThanOrEqualTo(hopeless(months, money));
      assertThat(hopeless(months, money * 2)).isLessThanOrEqualTo(hopeless(months, money));
    }
  }

  private static long hopeless(int months, int money) {
    String yaml =
        """
        title: Yard
        date: 2027-01-04
        phase: specified
        problem: It is slow.
        solution: {parts: [{what: A board, effort: 10/14/30 person-months}]}
        plan: {start: 2027-01-04, deadline: %d months, budget: EUR %dk, rate: EUR 700 per day, contingency: 30 %%, team: {size: 2}}
        """
            .formatted(months, money);
    return Checked.brief(yaml).findings().stream()
        .map(finding -> finding.rule().name())
        .filter(List.of("plan/no-room", "plan/deadline-odds", "plan/budget-odds")::contains)
        .count();
  }
}
