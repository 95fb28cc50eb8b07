package dev.whylint.rule.cause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.whylint.brief.Language;
import dev.whylint.engine.Finding;
import dev.whylint.engine.Severity;
import dev.whylint.testing.Checked;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the parts of a solution reach of the causes: root-uncovered, symptom-only, shallow. */
class UncoveredRootsTest {
  private static final String LIBRARY =
      """
      title: Fewer books lost at the library
      language: en
      problem:
        symptoms:
          - {id: lost, what: Sixty books a month are lost, measure: 60 per month}
          - {id: angry, what: Readers dispute the fine, evidence: [desk log]}
        causes:
          - {id: no-slip, what: Readers get no slip on return, explains: [lost, angry], share: 45 %, evidence: [log]}
          - {id: old-desk, what: The desk was built without a printer, explains: [no-slip], evidence: [order]}
      needs:
        - {id: proof, who: reader, what: show what was returned, stems-from: [old-desk]}
      solution:
        summary: Something at the desk
        parts:
      """;

  private static String library(String... parts) {
    return LIBRARY + "    - " + String.join("\n    - ", parts) + "\n";
  }

  @Test
  void aRootThatNoPartTouchesIsNamedWithItsShareAndTheWayBack() {
    List<Finding> found =
        Checked.by(
            "cause/root-uncovered",
            library("{id: slip, what: Slip by mail, kind: software, addresses: [no-slip]}"));

    assertThat(found).hasSize(1);
    assertThat(found.get(0).hit().at().id()).isEqualTo("old-desk");
    assertThat(found.get(0).hit().numbers()).containsEntry("symptoms", 2);
    assertThat((double) found.get(0).hit().numbers().get("share")).isCloseTo(.45, within(1e-9));
    assertThat(found.get(0).hit().message().in(Language.EN))
        .isEqualTo(
            "No part of the solution touches “The desk was built without a printer”, which lies"
                + " behind both symptoms: without more, up to 45 % of “Sixty books a month are lost”"
                + " returns because of “Readers get no slip on return”.");
  }

  @Test
  void aRootReachedThroughANeedIsCovered() {
    assertThat(
            Checked.at(
                "cause/root-uncovered",
                library("{id: printer, what: Printer, kind: infrastructure, addresses: [proof]}")))
        .isEmpty();
  }

  @Test
  void partsOnSymptomsLeaveBothTheWholeAndEachRootToBeSaid() {
    String yaml = library("{id: waive, what: Waive all fines, kind: policy, addresses: [angry]}");

    assertThat(Checked.at("cause/root-uncovered", yaml)).containsExactly("old-desk");
    assertThat(Checked.at("cause/symptom-only", yaml)).containsExactly("solution");
  }

  @Test
  void partsTiedToNothingAreSaidOnceForTheWhole() {
    String yaml = library("A printer", "A course");

    assertThat(Checked.at("cause/root-uncovered", yaml)).isEmpty();
    assertThat(Checked.at("cause/orphan-part", yaml)).isEmpty();
    assertThat(Checked.by("cause/symptom-only", yaml))
        .extracting(Finding::severity)
        .containsExactly(Severity.BLOCKER);
  }

  @Test
  void aSolutionWithoutPartsIsAskedAboutAndNotBlocked() {
    String yaml =
        """
        title: Less queueing at the ferry
        problem:
          symptoms: [{id: queue, what: Cars wait 40 minutes, measure: 40 minutes}]
          causes: [{id: one-ramp, what: Boarding uses one ramp, explains: [queue], evidence: [film]}]
        solution: A booking site
        """;

    assertThat(Checked.by("cause/symptom-only", yaml))
        .extracting(Finding::severity)
        .containsExactly(Severity.MAJOR);
    assertThat(Checked.at("cause/root-uncovered", yaml)).isEmpty();
  }

  @Test
  void aRingWithoutOutsideExplanationIsOneRoot() {
    String yaml =
        """
        title: Rust in de wachtkamer
        language: nl
        problem:
          symptoms: [{id: druk, what: De wachtkamer zit vol, measure: 30 mensen}]
          causes:
            - {id: te-vroeg, what: Mensen komen een uur te vroeg, explains: [druk, uitloop], loop: true, evidence: [telling]}
            - {id: uitloop, what: Spreekuren lopen uit, explains: [te-vroeg], evidence: [telling]}
            - {id: balie, what: Inschrijven kan aan één balie, explains: [druk], evidence: [telling]}
        solution:
          summary: Tweede balie
          parts: [{id: tweede, what: Tweede balie, kind: staffing, addresses: [balie]}]
        """;

    assertThat(Checked.at("cause/root-uncovered", yaml)).containsExactly("te-vroeg");
    assertThat(Checked.at("cause/root-uncovered", yaml.replace("[balie]}", "[balie, uitloop]}")))
        .isEmpty();
  }

  @Test
  void aCauseOfNoSymptomIsNoUncoveredRoot() {
    String yaml =
        library("{id: printer, what: Printer, kind: infrastructure, addresses: [old-desk]}")
            .replace(
                "needs:", "    - {id: paint, what: The hall is grey, evidence: [photo]}\nneeds:");

    assertThat(Checked.at("cause/root-uncovered", yaml)).isEmpty();
    assertThat(Checked.at("cause/explains-nothing", yaml)).containsExactly("paint");
  }

  private static final String FIRST_WHY =
      """
      title: Droge kelder voor het archief
      language: nl
      problem:
        symptoms: [{id: nat, what: De kelder is vochtig, measure: 82 %}]
        causes:
          - {id: kier, what: De deur sluit niet, explains: [nat], share: 20 %, evidence: [meting]}
          - {id: muur, what: De muur laat water door, explains: [nat], share: 60 %, evidence: [meting]}
      solution:
        summary: Injecteren van de muur
        parts:
          - {id: muurwerk, what: Muur injecteren, kind: infrastructure, addresses: [muur, kier], COST}
      """;

  @Test
  void causesWithoutASecondWhyAreAskedAboutWhereTheSolutionIsCostly() {
    assertThat(Checked.at("cause/shallow", FIRST_WHY.replace("COST", "cost: EUR 70k")))
        .containsExactly("muur");
    assertThat(Checked.at("cause/shallow", FIRST_WHY.replace("COST", "effort: 8 mensmaanden")))
        .containsExactly("muur");
  }

  @Test
  void aCheapSolutionOrOneOfUnknownCostNeedsNoSecondWhy() {
    assertThat(Checked.at("cause/shallow", FIRST_WHY.replace("COST", "cost: EUR 20k"))).isEmpty();
    assertThat(Checked.at("cause/shallow", FIRST_WHY.replace(", COST", ""))).isEmpty();
    assertThat(Checked.at("cause/shallow", FIRST_WHY.replace("COST", "cost: ntb"))).isEmpty();
  }

  @Test
  void oneSecondWhyIsEnough() {
    String deeper = FIRST_WHY.replace("explains: [nat], share: 20 %", "explains: [muur]");
    assertThat(Checked.at("cause/shallow", deeper.replace("COST", "cost: EUR 70k"))).isEmpty();
  }
}
