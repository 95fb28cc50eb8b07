package dev.whylint.rule.cause;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.testing.Checked;
import org.junit.jupiter.api.Test;

/** What the brief shows of its causes and symptoms: no-evidence, unmeasured-symptom. */
class ProofTest {
  private static final String GARAGE =
      """
      title: Minder werk dat terugkomt in de garage
      language: nl
      problem:
        symptoms:
          - {id: terug, what: Een op de tien auto's komt terug, measure: 10 %}
          - {id: boos, what: Klanten zijn boos, evidence: [reacties]}
          - {id: laat, what: De auto is laat klaar}
          - {id: duur, what: De rekening valt tegen, measure: {metric: verschil met offerte, value: ntb}}
        causes:
          - {id: haast, what: De proefrit vervalt na vier uur, explains: [terug], evidence: [werkorders]}
          - {id: geen-tijd, what: De planning kent geen proefrit, explains: [haast]}
          - {id: gerucht, what: Monteurs rijden liever niet, explains: [haast]}
      needs:
        - {id: zeker, who: monteur, what: de auto proefrijden, stems-from: [geen-tijd]}
      solution:
        summary: Proefrit in de planning
        parts:
          - {id: rit, what: Proefrit in de planning, kind: process, addresses: [haast, zeker]}
      """;

  @Test
  void aCauseThatAPartReliesOnNeedsEvidenceEvenThroughANeed() {
    assertThat(Checked.at("cause/no-evidence", GARAGE)).containsExactly("geen-tijd");
  }

  @Test
  void aSymptomNeedsAFigureOrASource() {
    assertThat(Checked.at("cause/unmeasured-symptom", GARAGE)).containsExactly("laat", "duur");
  }
}
