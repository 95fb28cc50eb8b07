package dev.whylint.rule.need;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.testing.Checked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Needs and assumptions that collide by what they say, in briefs of five trades a language. */
class ConflictInWordsTest {

  private static String needs(String language, String one, String other) {
    return """
    title: x
    language: %s
    problem: x
    solution: x
    needs:
      - {id: one, who: a, what: '%s', why: b}
      - {id: other, who: c, what: '%s', why: d}
    """
        .formatted(language, one, other);
  }

  private static String assumed(String language, String assumption, String cause) {
    return """
    title: x
    language: %s
    problem:
      symptoms: [{id: s, what: x}]
      causes: [{id: c, what: '%s', explains: [s]}]
    assumptions: [{id: a, what: '%s'}]
    solution: x
    """
        .formatted(language, cause, assumption);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | cut the unloading time per truck          | scan every truck a second time",
        "en | reduce the handling time of an objection  | verify each objection twice",
        "en | lower the setup time of the press         | inspect the press three times a shift",
        "nl | de lostijd per wagen verlagen             | elke wagen een tweede keer scannen",
        "nl | de duur van een bezwaar inkorten          | elk bezwaar dubbel natellen",
      })
  void lessTimeAndMoreChecksCollide(String language, String one, String other) {
    String needs = needs(language, one, other);
    assertThat(Checked.at("need/conflict", needs)).isNotEmpty();
    String apart = "parts: [{id: p, what: q, kind: automation, addresses: [%s]}]";
    String solution = "solution: {summary: x, " + apart + "}";
    String aside = needs.replace("solution: x", solution.formatted("problem-x"));
    assertThat(Checked.at("need/conflict", aside)).isNotEmpty();
    String helping = needs.replace("solution: x", solution.formatted("one"));
    assertThat(Checked.at("need/conflict", helping)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | cut the unloading time per truck   | scan every parcel a second time on the belt",
        "en | lower the rent in time for spring  | inspect every boiler twice",
        "en | reduce the noise at lunch time     | verify each invoice twice",
        "nl | de lostijd per wagen verlagen      | elk pakket een tweede keer scannen",
        "nl | minder lawaai in de pauze          | elke factuur dubbel natellen",
      })
  void lessTimeOfOneThingLeavesChecksOfAnotherAlone(String language, String one, String other) {
    assertThat(Checked.at("need/conflict", needs(language, one, other))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | More time per patient at intake       | Less time per patient at intake",
        "en | Longer opening hours of the desk      | Shorter opening hours of the desk",
        "en | Fewer products on the shelves         | More products on the shelves",
        "en | Lower stock of spare parts            | Higher stock of spare parts",
        "en | More lessons outside the classroom    | Fewer lessons outside the classroom",
        "nl | Meer tijd per patiënt bij de intake   | Minder tijd per patiënt bij de intake",
        "nl | Langer contact met elke donateur      | Korter contact met elke donateur",
        "nl | Minder artikelen in de schappen       | Meer artikelen in de schappen",
        "nl | Een lagere voorraad onderdelen        | Een hogere voorraad onderdelen",
        "nl | Meer melkbeurten per koe              | Minder melkbeurten per koe",
      })
  void moreAndLessOfOneThingCollide(String language, String one, String other) {
    assertThat(Checked.at("need/conflict", needs(language, one, other))).containsExactly("one");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | More time per patient at intake       | Less time per form at intake",
        "en | Longer opening hours of the desk      | Shorter queues at the desk",
        "en | Fewer products on the shelves         | More staff on the floor",
        "en | Lower stock of spare parts            | Higher wages for mechanics",
        "en | More lessons outside the classroom    | More lessons outside the classroom in spring",
        "nl | Meer tijd per patiënt bij de intake   | Minder formulieren bij de intake",
        "nl | Langer contact met elke donateur      | Korter wachten aan de telefoon",
        "nl | Minder artikelen in de schappen       | Meer personeel op de vloer",
        "nl | Een lagere voorraad onderdelen        | Een hoger loon voor monteurs",
        "nl | Meer melkbeurten per koe              | Minder lopen voor de boer",
      })
  void moreOfOneThingAndLessOfAnotherAgree(String language, String one, String other) {
    assertThat(Checked.at("need/conflict", needs(language, one, other))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Drivers will trust the suggested route | Drivers do not trust the suggested route",
        "en | Users will accept it                   | Users do not trust it",
        "en | Farmers share their milk figures       | Farmers never share milk figures",
        "en | Tenants open the door for the fitter   | Tenants do not open the door for a fitter",
        "en | The supplier delivers on Saturday      | The supplier does not deliver on Saturday",
        "nl | Chauffeurs vertrouwen de route         | Chauffeurs vertrouwen de route niet",
        "nl | Gebruikers accepteren het              | Gebruikers vertrouwen het niet",
        "nl | Boeren delen hun melkcijfers           | Boeren delen hun melkcijfers niet",
        "nl | Huurders laten de monteur binnen       | Huurders laten de monteur niet binnen",
        "nl | De leverancier levert op zaterdag      | De leverancier levert niet op zaterdag",
      })
  void anAssumptionThatACauseDeniesIsNamed(String language, String assumption, String cause) {
    assertThat(Checked.at("need/conflict", assumed(language, assumption, cause)))
        .containsExactly("a");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Drivers have a telephone              | Drivers do not trust the suggested route",
        "en | The supplier delivers on time         | The supplier sends no data by email",
        "en | Farmers keep their own figures        | No body collects the figures of farmers",
        "en | Tenants are at home in the evening    | Nobody tells tenants when the fitter comes",
        "en | Teachers have an hour for it          | Teachers do not get the list on time",
        "nl | Chauffeurs hebben een telefoon        | Chauffeurs vertrouwen de route niet",
        "nl | De leverancier levert op tijd         | De leverancier stuurt geen gegevens per mail",
        "nl | Boeren houden eigen cijfers bij       | Niemand verzamelt de cijfers van boeren",
        "nl | Huurders zijn in de avond thuis       | Niemand zegt huurders wanneer de monteur komt",
        "nl | Leraren hebben er een uur voor        | Leraren krijgen de lijst niet op tijd",
      })
  void anAssumptionBesideACauseIsClean(String language, String assumption, String cause) {
    assertThat(Checked.at("need/conflict", assumed(language, assumption, cause))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | see today’s route before leaving      | see the route of today before leaving",
        "nl | de route zien voor vertrek            | voor vertrek de route zien",
      })
  void oneNeedWithTwoPrioritiesIsAskedAbout(String language, String one, String other) {
    String brief = needs(language, one, other);
    String apart =
        brief
            .replace("why: b", "why: b, priority: must")
            .replace("why: d", "why: d, priority: could");
    assertThat(Checked.at("need/conflict", apart)).containsExactly("one");
    assertThat(Checked.at("need/conflict", brief)).isEmpty();
  }
}
