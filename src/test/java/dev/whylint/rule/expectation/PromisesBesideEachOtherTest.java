package dev.whylint.rule.expectation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.whylint.engine.Finding;
import dev.whylint.engine.Severity;
import dev.whylint.testing.Checked;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules that hold promises against each other or against the causes. */
class PromisesBesideEachOtherTest {
  private static String brief(String... expectations) {
    StringBuilder yaml =
        new StringBuilder(
            """
            title: Costs
            language: en
            date: 2027-01-04
            problem: Cleaning costs too much.
            solution: {parts: [{id: part, what: A contract}]}
            expectations:
            """);
    for (String each : expectations) {
      yaml.append("  - {relies-on: [part], ").append(each).append("}\n");
    }
    return yaml.toString();
  }

  private static String saving(String target, String by) {
    return "what: Less, metric: cost, baseline: EUR 900k, target: " + target + ", by: " + by;
  }

  @Test
  void savingsThatFollowEachOtherCombineToLessThanTheirSum() {
    List<Finding> found =
        Checked.by(
            "expectation/gains-overlap",
            brief(
                saving("30 % less", "2028-01-01"),
                saving("20 % less", "2028-01-01"),
                saving("25 % less", "2028-01-01")));
    assertThat(found).extracting(Finding::severity).containsExactly(Severity.MINOR);
    assertThat((Double) found.get(0).hit().numbers().get("booked")).isCloseTo(.75, within(1e-9));
    assertThat((Double) found.get(0).hit().numbers().get("combined")).isCloseTo(.58, within(1e-9));
  }

  @Test
  void savingsBeyondTheWholeAreMajor() {
    String yaml = brief(saving("60 % less", "2028-01-01"), saving("55 % less", "2028-01-01"));
    assertThat(Checked.by("expectation/gains-overlap", yaml))
        .extracting(Finding::severity)
        .containsExactly(Severity.MAJOR);
  }

  @Test
  void stagesAndOtherBaselinesDoNotOverlap() {
    assertThat(
            Checked.at(
                "expectation/gains-overlap",
                brief(saving("20 % less", "2028-01-01"), saving("40 % less", "2029-01-01"))))
        .isEmpty();
    assertThat(
            Checked.at(
                "expectation/gains-overlap",
                brief(
                    saving("60 % less", "2028-01-01"),
                    saving("60 % less", "2028-01-01").replace("900k", "400k"))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EUR 900k | Closing seven of 12 depots saves EUR 500k | EUR 400k | The robot saves EUR 450k a year | EUR 450k",
        "60 days | Takes 40 days out of it | 20 days | Another 30 days go | 30 days",
        "1,000 hours | 700 hours less retyping | 300 hours | 400 hours less searching | 600 hours",
      })
  void amountsInWordsAreStepsOnOneBaseline(
      String baseline, String one, String target, String other, String second) {
    String line = "metric: cost, baseline: '" + baseline + "', by: 2028-01-01, what: ";
    String yaml = brief(line + one + ", target: " + target, line + other + ", target: " + second);
    assertThat(Checked.by("expectation/gains-overlap", yaml))
        .extracting(Finding::severity)
        .containsExactly(Severity.MAJOR);
    String levels = yaml.replace(one, "A lower level").replace(other, "Another level");
    assertThat(Checked.at("expectation/gains-overlap", levels)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, 1500, 1", "1500, 0, 1", "0, 100, 0", "0, 0, 0", "0, 3000, 0"})
  void whoWantsNoneIsHeldAgainstTheOthersByWhatIsGained(String one, String other, int found) {
    String line = "metric: pupils late, baseline: 3000, what: Less, who: ";
    String yaml = brief(line + "a, target: " + one, line + "b, target: " + other);
    assertThat(Checked.at("expectation/stakeholders-differ", yaml)).hasSize(found);
    String open = yaml.replace("baseline: 3000, ", "");
    assertThat(Checked.at("expectation/stakeholders-differ", open)).isEmpty();
  }

  @Test
  void stakeholdersWhoDifferByHalfOrMoreAreToldApart() {
    String mayor = "id: a, who: mayor, what: Quick, metric: months closed, target: 3 months";
    String clerk = "id: b, who: archivist, what: Slow, metric: months closed, target: ";
    List<Finding> found =
        Checked.by("expectation/stakeholders-differ", brief(mayor, clerk + "9 months"));
    assertThat(found).extracting(f -> f.hit().at().id()).containsExactly("b");
    assertThat((Double) found.get(0).hit().numbers().get("factor")).isCloseTo(3, within(1e-9));
    for (String near : List.of("4 months", "13 weeks", "EUR 900")) {
      assertThat(Checked.at("expectation/stakeholders-differ", brief(mayor, clerk + near)))
          .as(near)
          .isEmpty();
    }
    String same = clerk.replace("archivist", "mayor") + "9 months";
    assertThat(Checked.at("expectation/stakeholders-differ", brief(mayor, same))).isEmpty();
  }

  private static String shares(String addresses, String target, String lastShare) {
    return """
        title: Late parcels
        language: en
        date: 2027-01-04
        problem:
          symptoms: [{id: late, what: Parcels are late, measure: {metric: late parcels per week, value: 100}}]
          causes:
            - {id: a, what: The van starts late, explains: [late], share: 45 %%}
            - {id: b, what: The road is closed, explains: [late], share: 30 %%}
            - {id: c, what: Nobody is at home, explains: [late], share: 15 %%}
            - {id: d, what: The label is wrong, explains: [late]%s}
        solution: {parts: [{id: part, what: A thing, addresses: [%s]}]}
        expectations:
          - {id: it, what: Fewer late parcels, metric: late parcels per week, baseline: 100, target: %s, relies-on: [part]}
        """
        .formatted(lastShare, addresses, target);
  }

  @Test
  void aCutBeyondTheCausesReachedIsTold() {
    String rule = "expectation/beyond-cause-share";
    List<Finding> found = Checked.by(rule, shares("c", "50", ", share: 10 %"));
    assertThat(found).extracting(Finding::severity).containsExactly(Severity.MAJOR);
    assertThat((Double) found.get(0).hit().numbers().get("greatestCut"))
        .isCloseTo(.15, within(1e-9));
    assertThat(Checked.at(rule, shares("a, b", "50", ", share: 10 %"))).isEmpty();
    assertThat(Checked.at(rule, shares("late", "50", ", share: 10 %"))).isEmpty();
  }

  @Test
  void aCauseOfUnknownShareCountsForAllThatTheOthersLeave() {
    String rule = "expectation/beyond-cause-share";
    assertThat(Checked.at(rule, shares("c", "50", ""))).hasSize(1);
    assertThat(Checked.at(rule, shares("d", "50", ""))).hasSize(1);
    assertThat(Checked.at(rule, shares("a, d", "50", ""))).isEmpty();
    assertThat(Checked.at(rule, shares("a, d", "44", ""))).hasSize(1);
    String unknown = shares("c", "50", "").replaceAll(", share: \\d+ %", "");
    assertThat(Checked.at(rule, unknown)).isEmpty();
  }

  @Test
  void aNeedOfTheSymptomReachesNoMoreThanTheCauseThatIsNamedBesideIt() {
    String rule = "expectation/beyond-cause-share";
    String need = "needs: [{id: n, what: parcels on time, stems-from: [late]}]\nsolution:";
    String both = shares("c, n", "50", ", share: 10 %").replace("solution:", need);
    assertThat(Checked.at(rule, both)).hasSize(1);
    String alone = shares("n", "50", ", share: 10 %").replace("solution:", need);
    assertThat(Checked.at(rule, alone)).isEmpty();
  }

  @Test
  void aPartThatOnlyWatchesTheSymptomReachesNoCauseOfIt() {
    String rule = "expectation/beyond-cause-share";
    String one = shares("c", "50", ", share: 10 %").replace("[part]", "[part, board]");
    String watched = "]}, {id: board, what: A board, kind: %s, addresses: [late]}]}";
    assertThat(Checked.at(rule, one.replace("]}]}", watched.formatted("monitoring")))).hasSize(1);
    assertThat(Checked.at(rule, one.replace("]}]}", watched.formatted("process")))).isEmpty();
  }

  @Test
  void aLargerReachNeverMakesACutLessPossible() {
    String rule = "expectation/beyond-cause-share";
    int before = 1;
    for (String reach : List.of("c", "c, b", "c, b, a", "c, b, a, d")) {
      int now = Checked.at(rule, shares(reach, "40", ", share: 10 %")).size();
      assertThat(now).as(reach).isLessThanOrEqualTo(before);
      before = now;
    }
    assertThat(before).isZero();
  }
}
