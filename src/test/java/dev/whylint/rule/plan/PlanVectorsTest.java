package dev.whylint.rule.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.whylint.brief.Language;
import dev.whylint.engine.Finding;
import dev.whylint.engine.Severity;
import dev.whylint.testing.Checked;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Worked examples of the computed rules: a brief in, weight and numbers out. */
class PlanVectorsTest {
  private static Finding only(String rule, String yaml) {
    List<Finding> found = Checked.by(rule, yaml);
    assertThat(found).as(rule).hasSize(1);
    return found.get(0);
  }

  private static double number(Finding finding, String name) {
    return ((Number) finding.hit().numbers().get(name)).doubleValue();
  }

  private static String team(String people, String effort, String more) {
    return """
        title: A planning board
        problem: Crews hear too late.
        solution: {parts: [{what: Board, effort: %s}]}
        plan: {start: 2027-01-01, deadline: 2027-06-01, team: {size: %s}, contingency: 20 %%%s}
        """
        .formatted(effort, people, more);
  }

  @Test
  void fullTimeBelowTheLowestEstimateIsImpossible() {
    Finding found = only("plan/no-room", team("6", "32/40/50 person-months", ""));
    assertThat(found.severity()).isEqualTo(Severity.BLOCKER);
    assertThat(number(found, "capacityAtMost")).isCloseTo(30, within(0.2));
  }

  @Test
  void usualAvailabilityBelowTheLikelyEstimateIsUnlikelyOnly() {
    Finding found = only("plan/no-room", team("8", "30/40/50 person-months", ""));
    assertThat(found.severity()).isEqualTo(Severity.MAJOR);
    assertThat(number(found, "capacity")).isCloseTo(32, within(0.2));
  }

  @Test
  void lessThanFifteenPerCentToSpareIsMinor() {
    Finding found = only("plan/no-room", team("8", "25/30/40 person-months", ""));
    assertThat(found.severity()).isEqualTo(Severity.MINOR);
    assertThat(Checked.by("plan/no-room", team("8", "15/20/26 person-months", ""))).isEmpty();
  }

  @Test
  void whoJoinsLaterCountsFromThatDay() {
    String yaml =
        """
        title: A planning board
        problem: Crews hear too late.
        solution: {parts: [{what: Board, effort: 20/24/30 person-months}]}
        plan:
          start: 2027-01-01
          deadline: 2027-06-01
          team: {size: 4, availability: 100 %, joining: [{people: 4, from: 2027-05-01}]}
        """;
    assertThat(number(only("plan/no-room", yaml), "capacity")).isCloseTo(24.2, within(0.2));
  }

  private static String scope(String deadline) {
    return """
        title: A case system
        domain: software
        problem: Files are kept on paper.
        solution: {parts: [{what: Case system, effort: 100 person-months}]}
        plan: {start: 2027-01-01, deadline: %s, fixed: [scope], contingency: 20 %%}
        """
        .formatted(deadline);
  }

  @Test
  void aHundredPersonMonthsInSixIsUnderTheFloorInNineHastyAndInTwelveClean() {
    Finding six = only("plan/impossible-zone", scope("2027-07-02"));
    assertThat(six.severity()).isEqualTo(Severity.MAJOR);
    assertThat(number(six, "ratio")).isCloseTo(0.431, within(0.005));
    assertThat(number(six, "floorMonths")).isCloseTo(6.96, within(0.01));
    Finding nine = only("plan/impossible-zone", scope("2027-10-01"));
    assertThat(nine.severity()).isEqualTo(Severity.MINOR);
    assertThat(number(nine, "ratio")).isCloseTo(0.646, within(0.005));
    assertThat(Checked.by("plan/impossible-zone", scope("2027-12-31"))).isEmpty();
  }

  @Test
  void scopeThatMayShrinkAndRollOutsHaveNoFloor() {
    String open = scope("2027-07-02").replace("fixed: [scope], ", "");
    assertThat(Checked.by("plan/impossible-zone", open)).isEmpty();
    String rollout = scope("2027-07-02").replace("software", "infrastructure");
    assertThat(Checked.by("plan/impossible-zone", rollout)).isEmpty();
  }

  private static String milestones(int count, String odds) {
    return """
        title: Opening day
        problem: Wards are full.
        solution: A new wing
        plan:
          milestones:
        """
        + IntStream.range(0, count)
            .mapToObj(i -> "    - {what: Part " + i + ", odds: " + odds + "}\n")
            .collect(Collectors.joining());
  }

  @Test
  void eightMilestonesAtFourInFiveHardlyAllLand() {
    Finding found = only("plan/all-must-land", milestones(8, "80 %"));
    assertThat(found.severity()).isEqualTo(Severity.MAJOR);
    assertThat(number(found, "low")).isZero();
    assertThat(number(found, "independent")).isCloseTo(0.168, within(0.001));
    assertThat(number(found, "high")).isCloseTo(0.8, within(1e-9));
  }

  @Test
  void twentyMilestonesNeedNearlyCertaintyEach() {
    Finding found = only("plan/all-must-land", milestones(20, "90 %"));
    assertThat(number(found, "independent")).isCloseTo(0.122, within(0.001));
    assertThat(number(found, "neededEach")).isCloseTo(0.9889, within(0.0005));
  }

  @Test
  void theWeakestAloneDecidesABlocker() {
    assertThat(only("plan/all-must-land", milestones(3, "45 %")).severity())
        .isEqualTo(Severity.BLOCKER);
    assertThat(Checked.by("plan/all-must-land", milestones(3, "95 %"))).isEmpty();
    assertThat(Checked.by("plan/all-must-land", milestones(1, "30 %"))).isEmpty();
  }

  private static String acceptance(String within) {
    return """
        title: Een nieuw scherm
        language: nl
        problem: Gegevens worden twee keer ingevoerd.
        solution: Eén scherm
        contract:
          price: time-and-materials
          acceptance: {criteria: true, within: %s, cases: 320, minutes: 25, testers: 3}
        """
        .formatted(within);
  }

  @Test
  void theTestCasesNeedTheirDays() {
    Finding ten = only("plan/acceptance-load", acceptance("10 werkdagen"));
    assertThat(ten.severity()).isEqualTo(Severity.MAJOR);
    assertThat(number(ten, "hours")).isCloseTo(213.3, within(0.1));
    assertThat(number(ten, "days")).isCloseTo(14.2, within(0.05));
    assertThat(number(ten, "kindestDays")).isCloseTo(5.56, within(0.01));
    assertThat(only("plan/acceptance-load", acceptance("5 dagen")).severity())
        .isEqualTo(Severity.BLOCKER);
    assertThat(Checked.by("plan/acceptance-load", acceptance("3 weken"))).isEmpty();
  }

  private static String decisions(String decisions) {
    return """
        title: One price list
        date: 2027-01-04
        problem: Prices differ by shop.
        solution: One list
        plan: {deadline: 2027-02-12, contingency: 20 %%, decisions: {%s}}
        """
        .formatted(decisions);
  }

  @Test
  void fortyDecisionsDoNotFitInThirtyDays() {
    Finding found =
        only("plan/decision-load", decisions("count: 40, turnaround: 5 days, parallel: 4"));
    assertThat(found.severity()).isEqualTo(Severity.BLOCKER);
    assertThat(number(found, "workingDaysNeeded")).isEqualTo(50);
    assertThat(number(found, "workingDaysLeft")).isEqualTo(30);
  }

  @Test
  void decisionsOneAtATimeIsOurGuessAndDoesNotBlock() {
    assertThat(only("plan/decision-load", decisions("count: 8, turnaround: 5 days")).severity())
        .isEqualTo(Severity.MAJOR);
    assertThat(only("plan/decision-load", decisions("count: 2, turnaround: 2 weeks")).severity())
        .isEqualTo(Severity.MINOR);
    assertThat(Checked.by("plan/decision-load", decisions("count: 3, turnaround: 1 week")))
        .isEmpty();
  }

  private static String uplift(String phase, String budget, String more) {
    return """
        title: A new scanner
        phase: %s
        problem: Parcels wait.
        solution: {parts: [{what: Scanner, cost: EUR 1 million}]}
        plan: {budget: EUR %s million, type: equipment-development, contingency: 0 %%%s}
        """
        .formatted(phase, budget, more);
  }

  @Test
  void theOfficialUpliftHoldsByPhase() {
    Finding floor = only("plan/optimism-bias", uplift("idea", "1.05", ""));
    assertThat(floor.severity()).isEqualTo(Severity.MAJOR);
    assertThat(number(floor, "needed")).isCloseTo(1.10e6, within(1.0));
    Finding near = only("plan/optimism-bias", uplift("idea", "1.0998", ""));
    assertThat(near.hit().message().in(Language.EN))
        .contains("that is EUR 1,100,000, and budget with reserve is EUR 1,099,800");
    Finding idea = only("plan/optimism-bias", uplift("idea", "2.5", ""));
    assertThat(idea.severity()).isEqualTo(Severity.MINOR);
    assertThat(number(idea, "needed")).isCloseTo(3.00e6, within(1.0));
    Finding proposal = only("plan/optimism-bias", uplift("proposal", "1.9", ""));
    assertThat(number(proposal, "needed")).isCloseTo(2.00e6, within(1.0));
    Finding specified = only("plan/optimism-bias", uplift("specified", "1.5", ""));
    assertThat(number(specified, "needed")).isCloseTo(1.60e6, within(1.0));
    assertThat(specified.hit().message().in(Language.EN))
        .contains("an uplift of 60 % (what this phase leaves of the official 200 %");
    assertThat(Checked.by("plan/optimism-bias", uplift("specified", "1.6", ""))).isEmpty();
    assertThat(Checked.by("plan/optimism-bias", uplift("designed", "1.2", ""))).isEmpty();
  }

  @Test
  void aReserveThatStandsInsideTheBudgetIsNotAddedToItAgain() {
    String inside = uplift("specified", "1.45", "").replace("contingency: 0", "contingency: 45");
    Finding found = only("plan/optimism-bias", inside);
    assertThat(number(found, "available")).isCloseTo(1.45e6, within(1.0));
    assertThat(found.hit().message().in(Language.EN))
        .contains("reserve included, is EUR 1,450,000");
    String beside = uplift("specified", "1.2", "").replace("contingency: 0", "contingency: 45");
    assertThat(Checked.by("plan/optimism-bias", beside)).isEmpty();
  }

  @Test
  void threeOwnProjectsReplaceTheTable() {
    String history =
        ", history: [{what: A, planned: 6 months, actual: 6 months}, {what: B, planned: 6 months,"
            + " actual: 7 months}, {what: C, planned: 6 months, actual: 8 months}]";
    Finding found = only("plan/optimism-bias", uplift("idea", "1.1", history));
    assertThat(number(found, "uplift")).isCloseTo(1 / 6.0, within(0.001));
    assertThat(Checked.by("plan/optimism-bias", uplift("idea", "1.3", history))).isEmpty();
  }

  private static String reserve(String phase, String contingency) {
    return """
        title: A camera on every barge
        phase: %s
        problem: Damage has no witness.
        solution: Cameras
        plan: {contingency: %s}
        contract: {price: fixed}
        """
        .formatted(phase, contingency);
  }

  @Test
  void aReserveCoversWhatThePhaseLetsIt() {
    Finding idea = only("plan/reserve-for-phase", reserve("idea", "20 %"));
    assertThat(idea.severity()).isEqualTo(Severity.MINOR);
    assertThat(number(idea, "covered")).isCloseTo(0.567, within(0.001));
    assertThat(Checked.by("plan/reserve-for-phase", reserve("specified", "30 %"))).isEmpty();
    assertThat(Checked.by("plan/reserve-for-phase", reserve("idea", "0 %"))).isEmpty();
  }

  @Test
  void aNewcomerNearTheEndCostsMoreThanItBrings() {
    String yaml =
        """
        title: A booking system
        problem: Rooms are booked twice.
        solution: A shared calendar
        plan:
          start: 2027-01-04
          deadline: 2027-06-30
          fixed: [date]
          team: {size: 3, joining: [{people: 2, from: %s}]}
        """;
    Finding late = only("plan/late-staffing", yaml.formatted("2027-05-06"));
    assertThat(late.severity()).isEqualTo(Severity.MAJOR);
    assertThat(number(late, "netWeeks")).isCloseTo(-1, within(1e-9));
    assertThat(Checked.by("plan/late-staffing", yaml.formatted("2027-04-22"))).isEmpty();
    assertThat(Checked.by("plan/late-staffing", yaml.formatted("2027-07-05"))).hasSize(1);
  }
}
