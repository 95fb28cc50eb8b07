package dev.whylint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.engine.Finding;
import dev.whylint.testing.Checked;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What somebody meets who writes down a proposal in two minutes: few points, and no point twice.
 */
class FirstRunTest {
  private static final int FIT_ON_A_SCREEN = 8;

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        title: An app for home care visits
        problem: Clients wait too long for their nurse and call the office about it.
        solution: A planning app with which every nurse sees the route of the day.
        needs:
          - Clients know when the nurse comes
        """,
        """
        title: Robots in the barn
        problem: Milking takes two people five hours a day, and nobody can be found for the evenings.
        solution: Two milking robots, ready before the calving season.
        """,
        """
        title: Scanners for the warehouse
        problem: One parcel in twelve goes out with the wrong goods in it.
        solution: Hand scanners for all pickers and a training day.
        needs:
          - Customers get what they ordered
          - Returns cost us less than a third of what they do now
        """,
        """
        title: Digitaal loket voor vergunningen
        problem: Aanvragers bellen steeds waar hun vergunning blijft.
        solution: Een digitaal loket waarin aanvragers zien hoe het met hun aanvraag staat.
        needs:
          - Aanvragers weten waar hun aanvraag ligt
          - Minder telefoon voor de balie
        """,
        """
        title: Nieuw rooster voor de onderbouw
        language: nl
        problem: Leerlingen hebben gemiddeld zes tussenuren per week.
        solution: Een roosterprogramma dat zelf een rooster maakt.
        """,
        """
        title: Zonnepanelen op de sporthal
        language: nl
        problem: De energierekening van de sporthal is in twee jaar verdubbeld.
        solution: 240 zonnepanelen op het dak, klaar voor het nieuwe seizoen.
        needs:
          - De contributie hoeft niet omhoog
        """
      })
  void aTwoMinuteBriefGetsFewFindings(String brief) {
    List<Finding> findings = Checked.brief(brief).findings();
    assertThat(findings).hasSizeBetween(4, FIT_ON_A_SCREEN);
    assertThat(findings).extracting(finding -> finding.rule().name()).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        title: Shorter queue at the recycling centre
        problem: On Saturdays cars queue for 40 minutes at the gate.
        solution: Set up an online booking page with time slots.
        needs:
          - {who: resident, what: drop off waste without waiting in the car}
          - {who: gate keeper, what: see who is due in the next hour}
        """,
        """
        title: Sneller onderhoud aan liften
        problem: Een storing aan een lift duurt gemiddeld twee dagen.
        solution: Sensoren plaatsen die een storing melden.
        needs:
          - {who: monteur, what: het juiste onderdeel meenemen bij het eerste bezoek}
          - {who: bewoner, what: weten wanneer de lift weer rijdt}
        """
      })
  void soDoesOneThatSaysWhoNeedsWhat(String brief) {
    assertThat(Checked.brief(brief).findings()).hasSizeBetween(4, FIT_ON_A_SCREEN);
  }

  @Test
  void aCauseNotAskedForYetIsNoBadNewsUntilTheRelationIsKnown() {
    String rule = "relationship/bad-news-unplanned";
    String bare = "title: Bread\nproblem: Forty loaves a day are thrown away.\nsolution: A till.\n";
    assertThat(rules(bare)).contains("cause/none-given").doesNotContain(rule);
    assertThat(rules(bare + "relationship: {state: good}\n")).contains(rule);
    String graver = bare + "contract: {price: fixed}\n";
    assertThat(rules(graver)).contains("contract/rework-unpriced", rule);
  }

  @Test
  void liabilityWithoutLimitIsSaidOnce() {
    String head = "title: Locks\nproblem: Doors stand open.\nsolution: Locks.\ncontract: ";
    assertThat(rules(head + "{price: fixed, liability: unlimited}\n"))
        .contains("contract/open-liability")
        .doesNotContain("wording/absolute");
    assertThat(rules(head + "{liability: unlimited, our-duties: [The locks never fail]}\n"))
        .contains("contract/open-liability", "wording/absolute");
  }

  @Test
  void whatWaitedIsSaidWhenThereIsMore() {
    String bare =
        """
        title: Hand scanners
        problem: One parcel in twelve is wrong.
        solution: Hand scanners.
        needs:
          - Customers get what they ordered
        """;
    String more = bare + "expectations: [{what: One parcel in a hundred is wrong}]\n";
    assertThat(rules(bare)).contains("brief/thin").doesNotContain("need/no-who", "need/no-why");
    assertThat(rules(more))
        .contains("need/no-who", "need/no-why", "relationship/unknown")
        .doesNotContain("brief/thin");
  }

  @Test
  void whatIsSaidOfAPromiseIsNotSaidAgainOfItsWords() {
    String brief =
        """
        title: Hand scanners
        problem: One parcel in twelve is wrong.
        solution: Hand scanners.
        needs: [{what: Never a wrong parcel, who: shops}]
        expectations:
          - {id: never, what: No parcel is ever wrong again, metric: wrong parcels, target: 0 %, by: 2027-06-01}
          - {id: fewer, what: Fewer parcels are wrong, metric: wrong parcels, target: 2 %, by: 2027-06-01}
        """;
    assertThat(rules(brief, "never"))
        .contains("expectation/absolute")
        .doesNotContain("wording/absolute");
    assertThat(rules(brief, "fewer"))
        .contains("expectation/no-baseline")
        .doesNotContain("wording/comparative-without-reference");
    assertThat(rules(brief, "need-1")).contains("wording/absolute");
  }

  private static List<String> rules(String brief) {
    return Checked.brief(brief).findings().stream().map(found -> found.rule().name()).toList();
  }

  private static List<String> rules(String brief, String item) {
    return Checked.brief(brief).findings().stream()
        .filter(found -> found.hit().at().id().equals(item))
        .map(found -> found.rule().name())
        .toList();
  }
}
