package dev.whylint.rule.expectation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.brief.Language;
import dev.whylint.engine.Phrase;
import dev.whylint.testing.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that hold promises against the calendar and against what the brief leaves open. */
class PromisesAndDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "date-passed | what: Less waste, metric: kg, by: 2026-12-01 | true",
        "date-passed | what: The crane is delivered, metric: cranes, by: 2027-09-01 | true",
        "date-passed | what: De kraan is geplaatst, metric: kranen, by: 2027-09 | true",
        "date-passed | what: Less waste, metric: kg, by: 2028-01-01 | false",
        "date-passed | what: Less waste, metric: kg, by: 2027-01 | false",
        "date-passed | what: Less waste, metric: kg, by: 60 days | false",
        "date-passed | what: Fewer faults after roll-out, metric: faults, baseline: 9, by: 2027-09-01 | false",
        "measured-too-soon | what: Less waste, metric: kg per month, by: 2027-07-15 | true",
        "measured-too-soon | what: Less waste, metric: kg per year, by: 2028-05-31 | true",
        "measured-too-soon | what: Less waste, metric: kg, by: 2027-06-30 | true",
        "measured-too-soon | what: Less waste, metric: kg per month, by: 2027-07-30 | false",
        "measured-too-soon | what: 300 growers log in on the first day, metric: growers, by: 2027-06-30 | false",
        "measured-too-soon | what: Op de openingsdag boeken 90 gezinnen, metric: gezinnen, by: 2027-06-30 | false",
        "measured-too-soon | what: 300 growers log in on the first day, metric: growers, by: 2027-06-29 | true",
        "measured-too-soon | what: 300 growers log in, metric: growers, by: 2027-06-30 | true",
        "measured-too-soon | what: Less waste, metric: kg, by: 2027-07-01 | false",
        "measured-too-soon | what: The crane is live, metric: cranes, target: 1, by: 2027-06-30 | false",
        "measured-too-soon | what: Crates moved, metric: crates, baseline: 0, target: 9, by: 2027-06-30 | false",
      })
  void judgesDates(String rule, String fields, boolean flagged) {
    assertThat(Promise.flags(rule, "en", fields)).isEqualTo(flagged);
  }

  /** The move has no day of its own, and cannot be over before the hall that it waits for. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "desk, move | waits: [hall] | 2027-10-31 | true",
        "desk, move | waits: [plan] | 2027-10-31 | true",
        "desk, move | waits: [move] | 2027-10-31 | false",
        "desk, move | waits: [] | 2027-10-31 | false",
        "desk, move | waits: [hall] | 2028-06-30 | false",
        "desk | waits: [hall] | 2027-10-31 | false",
        "move | waits: [desk] | 2028-05-31 | true",
      })
  void aPartWithoutADayIsNotReadyBeforeWhatItWaitsFor(
      String reliesOn, String waits, String by, boolean flagged) {
    String yaml =
        """
        title: Vaccination hall
        language: en
        date: 2026-05-04
        problem: Parents wait in the rain.
        solution:
          parts:
            - {id: desk, what: A desk, ready-by: 2026-10-31}
            - {id: hall, what: A hall, ready-by: 2027-06-30}
            - {id: plan, what: A floor plan, depends-on: [hall]}
            - {id: move, what: The move, depends-on: %s}
        expectations:
          - {id: e, what: Less rent, metric: rent per year, by: %s, relies-on: [%s]}
        plan: {start: 2026-06-01, deadline: 2027-06-30}
        """
            .formatted(waits.replace("waits: ", ""), by, reliesOn);
    assertThat(Checked.at("expectation/measured-too-soon", yaml).contains("e")).isEqualTo(flagged);
  }

  @Test
  void aDeadlineBeforeTheStartIsToldAtThePlan() {
    String yaml =
        Promise.english("what: Less waste, metric: kg, by: 2028-01-01")
            .replace("start: 2027-01-04, deadline", "start: 2027-08-01, deadline");
    assertThat(Checked.at("expectation/date-passed", yaml)).containsExactly("plan");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "assumptions: [{what: The ground is firm, checked: false}]",
        "assumptions: [{what: The ground is firm, checked: failed}]",
        "risks: [{what: The ground gives way, likelihood: high, impact: high}]",
        "risks: [{what: The ground gives way, likelihood: medium, impact: high, response: TBD}]"
      })
  void certaintyBesideSomethingOpenIsTold(String open) {
    String certain = Promise.english("what: It holds, metric: tons, confidence: certain") + open;
    String words = Promise.dutch("what: De kraan houdt het gegarandeerd, metric: ton") + open;
    String likely = Promise.english("what: It holds, metric: tons, confidence: likely") + open;
    assertThat(Checked.at("expectation/guaranteed", certain)).containsExactly("it");
    assertThat(Checked.at("expectation/guaranteed", words)).containsExactly("it");
    assertThat(Checked.at("expectation/guaranteed", likely)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "assumptions: [{what: The ground is firm, checked: true}]",
        "risks: [{what: The ground gives way, likelihood: low, impact: high}]",
        "risks: [{what: The ground gives way, likelihood: high, impact: high, response: piles}]"
      })
  void certaintyWithNothingOpenIsLeftAlone(String settled) {
    String certain = Promise.english("what: It holds, metric: tons, confidence: certain");
    assertThat(Checked.at("expectation/guaranteed", certain + settled)).isEmpty();
  }

  @Test
  void aDayIsSaidInTheWordsOfTheLanguage() {
    String early = Promise.dutch("what: De kraan werkt, metric: ton, by: 2026-12-01");
    Phrase message = Checked.by("expectation/date-passed", early).get(0).hit().message();
    assertThat(message.in(Language.NL)).contains("1 december 2026").doesNotContain("2026-12-01");
    assertThat(message.in(Language.EN)).contains("1 December 2026");
  }

  @Test
  void certaintyOnAnAssumptionThatDoesNotHoldIsNotCalledOpen() {
    String certain = Promise.dutch("what: Het houdt, metric: ton, confidence: certain");
    String open = certain + "assumptions: [{what: De grond draagt, checked: false}]";
    assertThat(said(open)).contains("dit openlaat: “De grond draagt”");
    assertThat(said(open.replace("checked: false", "checked: failed")))
        .contains("niet klopt wat hiervoor is aangenomen: “De grond draagt”");
  }

  private static String said(String yaml) {
    return Checked.by("expectation/guaranteed", yaml).get(0).hit().message().in(Language.NL);
  }

  @Test
  void certaintyBesideAPlanThatDoesNotFitIsTold() {
    String rushed =
        Promise.english("what: It holds, metric: tons, confidence: certain")
            .replace("ready-by: 2027-06-30", "effort: 30/40/60 person-months")
            .replace("plan: {", "plan: {team: {size: 2}, ");
    assertThat(Checked.at("expectation/guaranteed", rushed)).containsExactly("it");
    String easy = rushed.replace("30/40/60 person-months", "0.5/1/2 person-months");
    assertThat(Checked.at("expectation/guaranteed", easy)).isEmpty();
  }

  @Test
  void whatIsMissingIsSaidOnce() {
    String bare = Promise.english("what: Guests feel welcome");
    assertThat(Checked.at("expectation/no-metric", bare)).containsExactly("it");
    for (String other : new String[] {"no-baseline", "no-target", "no-measurement"}) {
      assertThat(Checked.at("expectation/" + other, bare)).as(other).isEmpty();
    }
    String measured = Promise.english("what: Less waste, metric: kg");
    for (String other : new String[] {"no-baseline", "no-target", "no-measurement", "no-date"}) {
      assertThat(Checked.at("expectation/" + other, measured)).as(other).containsExactly("it");
    }
  }

  @Test
  void aPlaceholderIsAnotherRulesToSpeakOf() {
    String yaml =
        Promise.english("what: Less waste, metric: kg, baseline: TBD, target: tbd, by: TBD");
    for (String rule : new String[] {"no-baseline", "no-target", "no-date"}) {
      assertThat(Checked.at("expectation/" + rule, yaml)).as(rule).isEmpty();
    }
  }

  @Test
  void aBriefWithoutPromisesOrWithALooseOneIsTold() {
    String none = "title: A\nproblem: It leaks.\nsolution: A new roof\n";
    assertThat(Checked.at("expectation/none-given", none)).containsExactly("expectations");
    assertThat(Checked.at("expectation/none-given", "title: A\nproblem: It leaks.\n")).isEmpty();
    String loose =
        Promise.english("what: Less waste, metric: kg")
            .replace("relies-on: [part]", "relies-on: []");
    assertThat(Checked.at("expectation/nobody-delivers", loose)).containsExactly("it");
    assertThat(Checked.at("expectation/nobody-delivers", Promise.english("what: Less"))).isEmpty();
  }
}
