package dev.whylint.rule.expectation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.analysis.Dates;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Language;
import dev.whylint.engine.Finding;
import dev.whylint.testing.Checked;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a computed promise says in words, and the figure at which it begins to be said. */
class PromiseWordsTest {
  private static String said(String rule, String fields) {
    return said(rule, Promise.english("what: The yard runs, " + fields), true);
  }

  private static String said(String rule, String yaml, boolean whole) {
    List<Finding> found = Checked.by("expectation/" + rule, yaml);
    assertThat(found).hasSizeLessThanOrEqualTo(whole ? 1 : 9);
    return found.isEmpty()
        ? "nothing"
        : found.get(0).severity() + ": " + found.get(0).hit().message().in(Language.EN);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0 ms",
    "1.5, '1,500 ms'",
    "2, 2 seconds",
    "119, 119 seconds",
    "120, 2 minutes",
    "7199, 120 minutes",
    "7200, 2 hours",
    "172799, 48 hours",
    "172800, 2 days",
    "31557600, 365 days",
    "63115200, 2 years",
  })
  void aTimeIsSaidInTheUnitThatAReaderWouldChoose(double seconds, String words) {
    assertThat(Spoken.time(seconds).in(Language.EN)).isEqualTo(words);
  }

  @Test
  void aTimeIsSaidInDutchToo() {
    assertThat(Spoken.time(7200).in(Language.NL)).isEqualTo("2 uur");
    assertThat(Spoken.weeks(21).in(Language.NL)).isEqualTo("3 weken");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "latency-physics | target: 50 ms, distance: 16650 km | 50 ms",
        "latency-physics | target: 50 ms, distance: 16650 km | 16,650 km",
        "latency-physics | target: 50 ms, distance: 16650 km | needs 166 ms",
        "beyond-addressable | metric: d, baseline: 20 days, target: 16 days, addressable: 20 % | nothing",
        "beyond-addressable | metric: d, baseline: 20 days, target: 17 days, addressable: 20 % | nothing",
        "beyond-addressable | metric: d, baseline: 20 days, target: 0 days, addressable: 20 % | BLOCKER",
        "sample-too-small | metric: m, target: 50 %, baseline: 40 %, sample: 20 | MAJOR",
        "sample-too-small | metric: m, target: 50 %, baseline: 40 %, sample: 5000 | nothing",
        "sample-too-small | metric: m, target: 50 %, sample: 1 | MAJOR",
        "sample-too-small | metric: m, target: 0 %, sample: 20 | nothing",
        "sample-too-small | metric: m, baseline: 0.6 %, target: 0 %, sample: 300 | gain takes 498.",
        "sample-too-small | metric: m, baseline: 0.6 %, target: 0 %, sample: 300 | leave room for 1 %",
        "sample-too-small | metric: m, baseline: 0.6 %, target: 0 %, sample: 498 | nothing",
        "sample-too-small | metric: m, baseline: 99.4 %, target: 100 %, sample: 300 | (99.4 %)",
        "sample-too-small | metric: m, baseline: 90 %, target: 100 %, sample: 300 | nothing",
        "sample-too-small | metric: m, baseline: 0 %, target: 0 %, sample: 20 | nothing",
        "sample-too-small | metric: backlog, baseline: 0.6 %, target: 0 %, sample: 20 | nothing",
        "backlog-refills | open: 900, in: 12 per day, out: 12 per day, by: 12 weeks | BLOCKER",
        "backlog-refills | open: 900, in: 110 per week, out: 120 per week, by: 12 weeks | 10 ",
        "alert-overload | prevalence: 1 %, sensitivity: 100 %, specificity: 100 %, volume: 1000 per day, capacity: 10 per day | nothing",
        "alert-overload | prevalence: 1 %, sensitivity: 100 %, specificity: 100 %, volume: 1000 per day, capacity: 9 per day | 1000 per day",
        "alert-overload | prevalence: 1 %, sensitivity: 100 %, specificity: 100 %, volume: 1000 per day, capacity: 9 per day | 9 per day",
        "restore-time | data: 1 TB, restore-rate: 100 MB/s, rto: 10000 s | nothing",
        "restore-time | data: 1 TB, restore-rate: 100 MB/s, rto: 9999 s | BLOCKER",
        "restore-time | data: 7.25 TB, restore-rate: 500 MB/s, rto: 4 h | takes 4.03 hours",
        "transfer-physics | data: 43.3 TB, link: 1 Gbit/s, by: 4 days | that takes 4.01 days",
        "beyond-limit | metric: m, target: 100 % less | nothing",
        "cannot-show-in-time | baseline: 2 %, target: 2.2 %, traffic: '3,000 per day', by: 14 days | 3,000 per day",
        "cannot-show-in-time | baseline: 2 %, target: 2.2 %, traffic: '3,000 per day', by: 14 days | 52.3 days",
        "cannot-show-in-time | baseline: 2 %, target: 2.2 %, traffic: '3,000 per day', by: 14 days | 14 days",
        "no-baseline | metric: late orders, target: 15 % | 15 %",
        "no-baseline | metric: late orders, target: fewer | The yard runs",
        "availability-chain | target: 99.95 %, components: [99.99 %, 99.95 %, 99.99 %, 99.9 %] | 99.95 %",
        "support-window | target: 99.9 %, support: 'Mon-Fri 08:00-18:00' | 99.9 %",
      })
  void withItsFigures(String rule, String fields, String words) {
    assertThat(said(rule, fields)).contains(words);
  }

  private static final String OPEN =
      """
      title: Yard
      language: en
      date: 2027-01-04
      problem: {statement: Orders come late, symptoms: [%s]}
      solution: {parts: [{id: a, what: A crane%s}, {id: b, what: A rail%s}]}
      expectations: [{what: Fewer late orders, relies-on: [a, b], %s}]
      %s
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{what: Late, measure: {metric: late orders, value: 30 %}} | nothing",
        "{what: Late, measure: {metric: late orders, value: much}} | MINOR",
        "{what: Late, measure: {metric: late orders}} | MINOR",
        "{what: Late, measure: {metric: sick leave, value: 4 %}} | MINOR",
        "{what: Late, measure: {value: 30 %}} | MINOR",
        "Late | MINOR",
      })
  void whatASymptomMeasuresIsKnown(String symptom, String words) {
    String yaml = OPEN.formatted(symptom, "", "", "metric: late orders, target: 15 %", "");
    String said = said("no-baseline", yaml, true);
    assertThat(said.equals("nothing")).as(said).isEqualTo(words.equals("nothing"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2027-03-01 | 2027-05-01 | 2027-02-01 | 2027-05-01",
        "2027-05-01 | 2027-03-01 | 2027-02-01 | 2027-05-01",
        "'' | 2027-03-01 | 2027-02-01 | 2027-03-01",
        "'' | '' | 2027-05-01 | 2027-05-01",
        "'' | '' | '' | ''",
      })
  void theLastPartDecidesWhenItCanBeThere(String one, String other, String deadline, String day) {
    String first = one.isEmpty() ? "" : ", ready-by: " + one;
    String second = other.isEmpty() ? "" : ", ready-by: " + other;
    String plan = deadline.isEmpty() ? "" : "plan: {deadline: " + deadline + "}";
    Brief brief = Checked.read(OPEN.formatted("Late", first, second, "metric: m", plan));
    Dates dates = new Dates(brief, LocalDate.of(2027, 1, 4));
    assertThat(
            Readiness.of(brief.expectations().get(0), brief, dates)
                .map(LocalDate::toString)
                .orElse(""))
        .isEqualTo(day);
  }

  @Test
  void howEarlyADateIsIsCounted() {
    String yaml = OPEN.formatted("Late", "", "", "by: 2026-12-25", "");
    assertThat(Checked.by("expectation/date-passed", yaml).get(0).hit().numbers())
        .containsEntry("daysEarly", 10L);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "assumptions: [{what: The soil is good, checked: false}] | The soil is good | This is still open",
        "assumptions: [{what: The soil is good, checked: failed}] | The soil is good | This does not hold",
        "risks: [{what: The rail bends, impact: high}] | The rail bends | This is still open",
      })
  void whatACertaintyRestsOn(String section, String item, String related) {
    String yaml = OPEN.formatted("Late", "", "", "confidence: certain", section);
    Finding found = Checked.by("expectation/guaranteed", yaml).get(0);
    assertThat(found.hit().message().in(Language.EN)).contains(item);
    assertThat(found.hit().ask().in(Language.EN)).contains(item);
    assertThat(found.hit().related().get(0).message().in(Language.EN)).isEqualTo(related);
  }

  @Test
  void aCertaintyIsHeldAgainstTheLowerOfThePlansOdds() {
    String money = "plan: {budget: EUR 80k}";
    String cost = ", cost: EUR 95k";
    Finding budget =
        Checked.by(
                "expectation/guaranteed",
                OPEN.formatted("Late", cost, "", "confidence: certain", money))
            .get(0);
    assertThat(budget.hit().numbers()).containsOnlyKeys("budgetOdds");
    assertThat(budget.hit().message().in(Language.EN))
        .contains("the odds of the budget are under 1 %");
    assertThat(budget.hit().ask().in(Language.EN)).contains("if the money runs short");
    String time = "plan: {start: 2027-01-04, deadline: 2027-02-01, team: {size: 2}}";
    Finding date =
        Checked.by(
                "expectation/guaranteed",
                OPEN.formatted(
                    "Late", ", effort: 4/6/12 person-months", "", "confidence: certain", time))
            .get(0);
    assertThat(date.hit().numbers()).containsOnlyKeys("deadlineOdds");
    assertThat(date.hit().message().in(Language.EN)).contains("the odds of the date are");
    assertThat(date.hit().ask().in(Language.EN)).contains("moves by a month");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | A spare rail | false",
        "en | TBD | true",
        "nl | ntb | true",
        "nl | Een reserverail | false",
      })
  void aRiskIsAnsweredByMoreThanAPlaceholder(String language, String response, boolean open) {
    String risk = "risks: [{what: R, impact: high, likelihood: high, response: " + response + "}]";
    String yaml =
        OPEN.formatted("Late", "", "", "confidence: certain", risk)
            .replace("language: en", "language: " + language);
    assertThat(Checked.by("expectation/guaranteed", yaml)).hasSize(open ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "metric: share on time, baseline: 90 %, target: 20 pp more | asks for a share of 110 %",
        "metric: share on time, baseline: 85 %, target: 15 pp more | nothing",
        "metric: share on time, baseline: 90 days, target: 20 pp more | nothing",
        "metric: share on time, target: 120 pp more | nothing",
        "metric: share on time, target: 104 % | asks for a share of 104 %",
        "metric: share on time, target: 100 % | nothing",
      })
  void aShareIsNeverMoreThanAll(String fields, String words) {
    assertThat(said("beyond-limit", fields)).contains(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Use falls by 110.5 % | 1.105",
        "en | Use falls by 100 % | 0",
        "en | Use falls from 140 % to 90 % | 0",
        "nl | Het verbruik daalt met 110,5 % | 1.105",
      })
  void aCutInWordsIsReadInTheLanguageOfTheBrief(String language, String what, double share) {
    String yaml =
        OPEN.formatted("Late", "", "", "measured-by: us", "")
            .replace("Fewer late orders", "'" + what + "'")
            .replace("language: en", "language: " + language);
    List<Finding> found = Checked.by("expectation/beyond-limit", yaml);
    assertThat(found).hasSize(share == 0 ? 0 : 1);
    found.forEach(each -> assertThat(each.hit().numbers()).containsEntry("share", share));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Drivers using the crane | 80 % | false",
        "Drivers using the tablet | 80 % | true",
        "Drivers using the crane | 80 % more | true",
        "Drivers using the crane | 80 trips | true",
        "Drivers like the crane | 80 % | true",
      })
  void aShareThatUsesWhatIsNewHasNoBaseline(String what, String target, boolean asked) {
    String yaml =
        OPEN.formatted("Late", "", "", "metric: m, target: " + target, "")
            .replace("Fewer late orders", what);
    assertThat(Checked.by("expectation/no-baseline", yaml)).hasSize(asked ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The crane lifts 9000 crates in its second year | 9000 crates | false",
        "The crane lifts 9000 crates in its first full season | 9000 | false",
        "The crane earns its keep in its first year | EUR 9 million | false",
        "The crane lifts more crates in its second year | 9000 crates | true",
        "The crane lifts 9000 crates in the second year | 9000 crates | true",
        "Sailors get 9000 meals in their first year | 9000 meals | true",
        "The crane is idle less often in its first year | 9 % | true",
      })
  void aYearOfTheLifeOfWhatIsNewHasNoBaseline(String what, String target, boolean asked) {
    String yaml =
        OPEN.formatted("Late", "", "", "metric: m, target: " + target, "")
            .replace("Fewer late orders", what);
    assertThat(Checked.by("expectation/no-baseline", yaml)).hasSize(asked ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "De kraan tilt 9000 kratten in zijn tweede jaar | 9000 kratten | 0",
        "De kraan tilt 9000 kratten in haar eerste volle seizoen | 9000 kratten | 0",
        "De kraan tilt minder kratten in zijn tweede jaar | 9000 kratten | 1",
        "De matrozen tillen 9000 kratten in hun tweede jaar | 9000 kratten | 1",
      })
  void theSameInDutch(String what, String target, int asked) {
    String yaml =
        Promise.dutch("what: " + what + ", metric: m, target: " + target)
            .replace("A new crane", "Een nieuwe kraan");
    assertThat(Checked.by("expectation/no-baseline", yaml)).hasSize(asked);
  }
}
