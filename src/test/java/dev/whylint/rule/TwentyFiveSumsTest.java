package dev.whylint.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.whylint.engine.Finding;
import dev.whylint.engine.Severity;
import dev.whylint.testing.Checked;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The twenty-five sums that the rules rest on, each by its number with its worked example: a brief
 * in, weight and figure out.
 *
 * <p>The catalogue's letter is the weight, also where the sum alone would allow a blocker (7, 12,
 * 13, 15): what goes in is an estimate, or the promise can be mended by a word. A brief has no key
 * for the effect of a part (second example of 1), for the reduction of each of several steps
 * (second of 2, where the share touched stands in) or for benefits in money (first of 25); the
 * models of the first and the last have tests of their own.
 */
class TwentyFiveSumsTest {
  private static final String PROMISE =
      """
      title: Yard
      language: en
      date: 2027-01-04
      problem:
        statement: Orders come late.
        symptoms: [{id: late, what: Orders come late}]
        causes:
          - {id: data, what: Wrong master data, explains: [late], share: 45 %%, evidence: [log]}
          - {id: stock, what: Out of stock, explains: [late], share: 30 %%, evidence: [log]}
          - {id: planning, what: Planning errors, explains: [late], share: 15 %%, evidence: [log]}
          - {id: rest, what: Other things, explains: [late], share: 10 %%, evidence: [log]}
      solution:
        parts: [{id: part, what: A new planning board, addresses: [planning], ready-by: 2027-02-01}]
      expectations:
        - {id: it, what: The yard runs, relies-on: [part], %s}
      """;

  private static final String WORK =
      """
      title: A planning board
      language: en
      date: 2027-01-01
      domain: software
      phase: %s
      problem: Crews hear too late.
      solution: {parts: [{what: Board, effort: %s}]}
      contract: {price: fixed}
      plan: {start: 2027-01-01, deadline: %s, %s}
      """;

  private static final String REST =
      """
      title: Rest
      language: en
      date: 2027-01-04
      problem: {statement: It stalls., causes: [{id: root, what: Nobody owns it}]}
      solution:
        parts: [{what: A board}, %s]
      %s
      """;

  private static void holds(String rule, String yaml, Severity weight, String name, double value) {
    List<Finding> found = Checked.by(rule, yaml);
    assertThat(found).as(rule).isNotEmpty();
    Finding first = found.get(0);
    assertThat(first.severity()).as(rule).isEqualTo(weight);
    assertThat(((Number) first.hit().numbers().get(name)).doubleValue())
        .as(rule + " " + name)
        .isCloseTo(value, within(Math.max(1e-3, value * 5e-3)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1  | beyond-cause-share | metric: late orders, baseline: 40 %, target: 50 % less | MAJOR | greatestCut | 0.15",
        "2  | beyond-addressable | metric: days, baseline: 20 days, target: 10 days, addressable: 20 % | BLOCKER | greatestCut | 0.20",
        "4  | backlog-refills | open: 900, in: 110 per week, out: 120 per week, by: 12 weeks | MAJOR | neededPerWeek | 185",
        "4  | backlog-refills | open: 900, in: 120 per week, out: 110 per week, by: 12 weeks | BLOCKER | growthPerWeek | 10",
        "5  | availability-chain | target: 99.95 %, components: [99.99 %, 99.95 %, 99.99 %, 99.9 %] | BLOCKER | downtimeHoursPerYear | 14.9",
        "6  | support-window | target: 99.9 %, support: 'Mon-Fri 08:00-18:00' | MAJOR | yearsOfAllowance | 7.07",
        "7  | no-data-loss | rpo: 15 min, copy: backup, interval: 1440 min | MAJOR | leastLossSeconds | 86400",
        "7  | no-data-loss | copy: sync, distance: 755 km, write: 5 ms | MAJOR | leastWriteMs | 7.55",
        "8  | restore-time | data: 12 TB, restore-rate: 500 MB/s, rto: 1 h | BLOCKER | restoreHours | 6.67",
        "9  | latency-physics | target: 50 ms, sites: [Amsterdam, Sydney] | BLOCKER | floorMs | 166.4",
        "9  | latency-physics | target: 40 ms, sites: [Amsterdam, New York] | BLOCKER | floorMs | 58.6",
        "10 | transfer-physics | data: 200 TB, link: 1 Gbit/s, by: 2 days | BLOCKER | daysAtUsualRate | 26.46",
        "10 | transfer-physics | data: 20 TB, link: 0.5 Gbit/s, by: 4 days | MAJOR | daysAtFullRate | 3.70",
        "12 | sample-too-small | metric: error rate, target: 0.1 %, sample: 200 | MAJOR | casesNeeded | 2995",
        "12 | sample-too-small | metric: error rate, target: 0.1 %, sample: 200 | MAJOR | rateShown | 0.015",
        "13 | base-rate | metric: precision, target: 95 %, prevalence: 0.1 %, sensitivity: 99 %, specificity: 99 % | MAJOR | precision | 0.0902",
        "13 | base-rate | metric: precision, target: 50 %, prevalence: 1 %, sensitivity: 95 %, specificity: 95 % | MAJOR | precision | 0.161",
        "13 | alert-overload | prevalence: 0.1 %, sensitivity: 99 %, specificity: 99 %, volume: '100,000 per day', capacity: 200 per day | MAJOR | alertsPerDay | 1098",
        "14 | label-ceiling | metric: accuracy, target: 99 %, label-error: 3.3 % | BLOCKER | ceiling | 0.967",
        "14 | label-ceiling | metric: accuracy, target: 98 %, majority: 98.5 % | MINOR | trivial | 0.985",
        "15 | cannot-show-in-time | baseline: 2 %, target: 2.2 %, traffic: '3,000 per day', by: 14 days | MAJOR | casesPerVariant | 78400",
        "16 | gains-overlap | metric: cost, baseline: EUR 1m, target: 30 % less}, {what: B, metric: cost, baseline: EUR 1m, target: 20 % less}, {what: C, metric: cost, baseline: EUR 1m, target: 25 % less | MINOR | combined | 0.58",
        "17 | growth | metric: customers, baseline: 100, target: '1,000', by: 3 years | MINOR | ratePerYear | 1.154",
        "17 | growth | metric: customers, baseline: 100, target: '1,000', by: 12 months | MINOR | ratePerMonth | 0.212",
        "25 | stakeholders-differ | who: sponsor, metric: lead time, target: 3 months}, {what: B, who: IT, metric: lead time, target: 9 months | MAJOR | factor | 3",
      })
  void ofPromises(
      int number, String rule, String fields, Severity weight, String name, double value) {
    String yaml = PROMISE.formatted(fields.replace("}, {", "}\n  - {relies-on: [part], "));
    holds("expectation/" + rule, yaml, weight, name, value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3  | no-room | specified | 32/40/50 person-months | 2027-06-01 | team: {size: 6}, contingency: 20 % | BLOCKER | capacityAtMost | 30",
        "3  | no-room | specified | 30/40/50 person-months | 2027-06-01 | team: {size: 8}, contingency: 20 % | MAJOR | capacity | 32",
        "20 | impossible-zone | specified | 100 person-months | 2027-07-02 | fixed: [scope], contingency: 20 % | MAJOR | floorMonths | 6.96",
        "20 | impossible-zone | specified | 100 person-months | 2027-10-01 | fixed: [scope], contingency: 20 % | MINOR | ratio | 0.646",
        "22 | reserve-for-phase | idea | 1 person-month | 2027-12-01 | contingency: 20 % | MINOR | covered | 0.567",
        "23 | no-contingency | designed | 1 person-month | 2028-05-01 | type: outsourcing, contingency: 15 % | MINOR | growthOfWishes | 0.173",
        "23 | iron-triangle | proposal | 1 person-month | 2027-10-01 | fixed: [scope, date, price, quality], contingency: 5 % | MAJOR | growthOfWishes | 0.09",
      })
  void ofPlans(
      int number,
      String rule,
      String phase,
      String effort,
      String deadline,
      String more,
      Severity weight,
      String name,
      double value) {
    String yaml = WORK.formatted(phase, effort, deadline, more);
    holds("plan/" + rule, yaml, weight, name, value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "11 | plan/all-must-land | {what: x} | plan: {milestones: [{what: A, odds: 80 %}, {what: B, odds: 80 %}, {what: C, odds: 80 %}, {what: D, odds: 80 %}, {what: E, odds: 80 %}, {what: F, odds: 80 %}, {what: G, odds: 80 %}, {what: H, odds: 80 %}]} | MAJOR | independent | 0.168",
        "18 | plan/acceptance-load | {what: x} | contract: {acceptance: {criteria: true, within: 10 days, cases: 320, minutes: 25, testers: 3}} | MAJOR | days | 14.2",
        "18 | plan/acceptance-load | {what: x} | contract: {acceptance: {criteria: true, within: 5 days, cases: 320, minutes: 25, testers: 3}} | BLOCKER | kindestDays | 5.56",
        "19 | plan/decision-load | {what: x} | plan: {deadline: 2027-02-12, decisions: {count: 40, turnaround: 5 days, parallel: 4}} | BLOCKER | workingDaysNeeded | 50",
        "21 | plan/optimism-bias | {what: x, cost: EUR 1m} | plan: {budget: EUR 1.05m, type: equipment-development, contingency: 0 %} | MAJOR | needed | 1100000",
        "24 | cause/weak-remedy | {what: Training for all, kind: training, addresses: [root]}, {what: A mail to all, kind: reminder, addresses: [root]}, {what: A dashboard, kind: monitoring, addresses: [root]} | contract: {price: fixed} | MAJOR | weak-remedies | 3",
      })
  void ofTheRest(
      int number,
      String rule,
      String parts,
      String more,
      Severity weight,
      String name,
      double value) {
    holds(rule, REST.formatted(parts, more), weight, name, value);
  }
}
