package dev.whylint.rule.cause;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.engine.Finding;
import dev.whylint.testing.Checked;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The links of the causal map, whatever the words: rings, loose ends, shares, idle parts. */
class CauseLinksTest {
  private static String causes(String... causes) {
    return """
        title: Trains on a branch line
        language: en
        problem:
          symptoms:
            - {id: late, what: Trains run eleven minutes late, measure: 11 minutes}
            - {id: full, what: Passengers stand from the third stop, evidence: [counts]}
          causes:
            - \
        """
        + String.join("\n    - ", causes)
        + "\nsolution: {summary: Do something}\n";
  }

  @Test
  void eachRingIsSaidOnceAtItsFirstCause() {
    String yaml =
        causes(
            "{id: a, what: Doors are held, explains: [late, b]}",
            "{id: b, what: Trains bunch, explains: [c]}",
            "{id: c, what: Platforms fill, explains: [a]}",
            "{id: d, what: The signal fails, explains: [d, full]}");

    assertThat(Checked.at("cause/circular", yaml)).containsExactly("a", "d");
  }

  @Test
  void aRingThatIsMeantAndACommonCauseAreClean() {
    assertThat(
            Checked.at(
                "cause/circular",
                causes(
                    "{id: a, what: Doors are held, explains: [late, b], loop: true}",
                    "{id: b, what: Trains bunch, explains: [a]}")))
        .isEmpty();
    assertThat(
            Checked.at(
                "cause/circular",
                causes(
                    "{id: a, what: Doors are held, explains: [late]}",
                    "{id: b, what: Trains bunch, explains: [late, full]}",
                    "{id: c, what: Too few coaches, explains: [a, b]}")))
        .isEmpty();
  }

  @Test
  void aCauseWithoutLinksExplainsNothingAndASymptomWithoutCauseIsOpen() {
    String yaml = causes("{id: a, what: Doors are held, explains: [late]}", "The coaches are old");

    assertThat(Checked.at("cause/explains-nothing", yaml)).containsExactly("cause-2");
    assertThat(Checked.at("cause/symptom-unexplained", yaml)).containsExactly("full");
  }

  @Test
  void whereNoCauseIsTiedOnlyTheCausesAreNamed() {
    String yaml = causes("Doors are held", "The coaches are old");

    assertThat(Checked.at("cause/explains-nothing", yaml)).containsExactly("cause-1", "cause-2");
    assertThat(Checked.at("cause/symptom-unexplained", yaml)).isEmpty();
  }

  @Test
  void aBriefWithoutSymptomsHasNothingToTieCausesTo() {
    String yaml =
        """
        title: Trams
        problem: {statement: Trams run late., causes: [Doors are held]}
        solution: Do something
        """;

    assertThat(Checked.at("cause/explains-nothing", yaml)).isEmpty();
  }

  @Test
  void aCauseOfACauseIsTied() {
    String yaml =
        causes(
            "{id: a, what: Doors are held, explains: [late, full]}",
            "{id: b, what: The doors close without a signal, explains: [a]}");

    assertThat(Checked.at("cause/explains-nothing", yaml)).isEmpty();
    assertThat(Checked.at("cause/symptom-unexplained", yaml)).isEmpty();
  }

  @Test
  void sharesOfOneSymptomMayMakeTheWholeAndNoMore() {
    String yaml =
        causes(
            "{id: a, what: Doors are held, explains: [late], share: 60 %}",
            "{id: b, what: Trains bunch, explains: [late, full], share: SHARE}");
    List<Finding> over = Checked.by("cause/share-overflow", yaml.replace("SHARE", "45 %"));

    assertThat(over).hasSize(1);
    assertThat(over.get(0).hit().at().id()).isEqualTo("late");
    assertThat(Checked.at("cause/share-overflow", yaml.replace("SHARE", "40 %"))).isEmpty();
    assertThat(Checked.at("cause/share-overflow", yaml.replace("SHARE", "41 %"))).isEmpty();
    assertThat(Checked.at("cause/share-overflow", yaml.replace("SHARE", "35..50 %"))).isEmpty();
    assertThat(Checked.at("cause/share-overflow", yaml.replace("SHARE", "TBD"))).isEmpty();
  }

  @Test
  void aShareWithinAnotherCountsOnce() {
    String yaml =
        causes(
            "{id: a, what: Doors are held, explains: [late], share: 70 %}",
            "{id: b, what: The doors have no signal, explains: [a, late], share: 50 %}",
            "{id: c, what: Trains bunch, explains: [late], share: 25 %}");

    assertThat(Checked.at("cause/share-overflow", yaml)).isEmpty();
  }

  @Test
  void ofTwoEqualSharesWithinEachOtherOneCounts() {
    String chain =
        causes(
            "{id: z, what: The doors have no signal, explains: [a, late], share: 60 %}",
            "{id: a, what: Doors are held, explains: [late], share: 60 %}",
            "{id: c, what: Trains bunch, explains: [late], share: 60 %}");
    String ring =
        chain.replace(
            "id: a, what: Doors are held, explains: [late]",
            "id: a, what: Doors are held, explains: [z, late]");
    String alone =
        chain.replace(
            "{id: c, what: Trains bunch, explains: [late], share: 60 %}",
            "{id: c, what: Trains bunch, explains: [late]}");

    assertThat(Checked.at("cause/share-overflow", chain)).containsExactly("late");
    assertThat(Checked.at("cause/share-overflow", ring)).containsExactly("late");
    assertThat(Checked.at("cause/share-overflow", alone)).isEmpty();
  }

  private static String three(String more, String third) {
    return """
        title: Een zwembad in de wijk
        language: nl
        problem:
          symptoms:
            - {id: koud, what: Het water is te koud, measure: 22 graden}
            - {id: dicht, what: Op zondag is het bad gesloten, evidence: [rooster]}
            - {id: derde, what: %s, evidence: [telling]}
          causes:
            - {id: krap, what: De gemeente halveerde het budget, explains: [koud, dicht, derde]%s
        solution: Meer budget
        """
        .formatted(third, more);
  }

  @Test
  void oneLineOfCausesForThreeUnlikeSymptomsIsQuestioned() {
    String deeper = "}\n    - {id: tekort, what: De begroting had een gat, explains: [krap]}";

    assertThat(Checked.at("cause/single", three("}", "Drie badmeesters zijn vertrokken")))
        .containsExactly("krap");
    assertThat(Checked.at("cause/single", three(deeper, "Drie badmeesters zijn vertrokken")))
        .containsExactly("krap");
  }

  @Test
  void likeSymptomsOrASecondCauseAreNotQuestioned() {
    String second = "}\n    - {id: ketel, what: De ketel is lek, explains: [koud]}";

    assertThat(Checked.at("cause/single", three("}", "Het water is veel te koud"))).isEmpty();
    assertThat(Checked.at("cause/single", three(second, "Drie badmeesters zijn vertrokken")))
        .isEmpty();
  }

  private static String parts(String... parts) {
    return """
        title: A warmer sports canteen
        language: en
        problem:
          symptoms: [{id: cold, what: The canteen is cold, measure: 14 degrees}]
          causes: [{id: glass, what: The windows are single glazed, explains: [cold], evidence: [visit]}]
        solution:
          summary: Glazing
          parts:
            - \
        """
        + String.join("\n    - ", parts)
        + "\n";
  }

  @Test
  void aPartThatServesAnotherThatAddressesSomethingIsNoOrphan() {
    String yaml =
        parts(
            "{id: panes, what: Double glazing, addresses: [glass], depends-on: [frames]}",
            "{id: frames, what: New frames, depends-on: [lift]}",
            "{id: lift, what: Hired lift}",
            "{id: flag, what: Flagpole, cost: EUR 900}",
            "{id: paint, what: Paint, depends-on: [panes]}");

    assertThat(Checked.at("cause/orphan-part", yaml)).containsExactly("flag", "paint");
  }

  @Test
  void partsThatServeEachOtherInARingAddressNothing() {
    String yaml =
        parts(
            "{id: panes, what: Double glazing, addresses: [glass]}",
            "{id: x, what: Bar, depends-on: [y]}",
            "{id: y, what: Counter, depends-on: [x]}");

    assertThat(Checked.at("cause/orphan-part", yaml)).containsExactly("x", "y");
  }
}
