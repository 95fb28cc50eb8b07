package dev.whylint.rule.cause;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.brief.Language;
import dev.whylint.engine.Finding;
import dev.whylint.engine.Severity;
import dev.whylint.testing.Checked;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words of a cause say: the symptom again, the lack of the solution, somebody's fault. */
class CauseWordsTest {
  private static List<Finding> restated(String language, String cause, String symptom) {
    return Checked.by("cause/symptom-restated", explained(language, cause, symptom, "[s]"));
  }

  private static String explained(String language, String cause, String symptom, String explains) {
    return """
        title: Brief
        language: %s
        problem:
          symptoms: [{id: s, what: "%s", evidence: [log]}, {id: t, what: "X"}]
          causes: [{id: c, what: "%s", explains: %s, evidence: [log]}]
        solution: Y
        """
        .formatted(language, symptom, cause, explains);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Long waits at the repair desk          | Customers wait long at the repair desk",
        "en | Invoices contain errors                | One invoice in nine contains an error",
        "en | Staff turnover is high                 | High staff turnover",
        "en | Late trains                            | Trains run late",
        "en | The rooms are booked double            | Rooms are double booked",
        "nl | Facturen bevatten fouten               | Een op de negen facturen bevat een fout",
        "nl | De wachttijd is lang                   | Lange wachttijd voor patiënten",
        "nl | De lift is vaak stuk                   | De lift gaat vaak stuk",
        "nl | Er zijn veel klachten over geluid      | Veel klachten over geluid",
        "nl | Hoge uitval van leerlingen             | De uitval van leerlingen is hoog",
      })
  void aCauseThatSaysTheSymptomAgainIsNoAnswer(String language, String cause, String symptom) {
    assertThat(restated(language, cause, symptom)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Nurses look for pumps in three store rooms | Nurses lose 40 minutes looking for pumps",
        "en | Invoices are typed over by hand            | One invoice in nine contains an error",
        "en | The queue grows because one till is closed | The queue at the till is long",
        "en | The orders are typed late in the evening   | Orders are delivered late",
        "en | Machine stands still for lack of parts     | The machine stands still four hours a week",
        "nl | Bezwaren liggen twee weken in de postkamer | Bezwaren worden te laat afgehandeld",
        "nl | De facturen worden overgetypt              | Een op de negen facturen bevat een fout",
        "nl | De lift heeft geen onderhoudscontract      | De lift gaat vaak stuk",
        "nl | De zalen staan in twee agenda's            | Zalen worden dubbel geboekt",
        "nl | Treinen wachten op de brug                 | Treinen hebben vertraging",
      })
  void aCauseThatAddsAMechanismIsClean(String language, String cause, String symptom) {
    assertThat(restated(language, cause, symptom)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Tenants never air the bathroom                      | true",
        "en | The mechanics hardly use the torque wrench          | true",
        "en | Volunteers do not ask for a receipt                 | true",
        "en | Nurses never get the lab result                     | false",
        "en | Drivers cannot see the gate from the cab            | false",
        "en | Teachers do not use the board because it is locked  | false",
        "en | The valve never closes                              | false",
        "nl | Bewoners luchten de slaapkamer nooit                | true",
        "nl | De stagiairs gebruiken de weegschaal nauwelijks     | true",
        "nl | Vrijwilligers vragen niet om een bon                | true",
        "nl | Huisartsen krijgen nooit een terugkoppeling         | false",
        "nl | Chauffeurs kunnen de poort vanuit de cabine niet zien | false",
        "nl | Docenten gebruiken het bord niet, omdat het op slot zit | false",
        "nl | Het ventiel sluit nooit                             | false",
      })
  void whatPeopleLeaveUndoneIsBlameWhereTheBriefCallsThemTheCause(
      String language, String cause, boolean blamed) {
    String yaml =
        explained(language, cause, "Q", "[s]").replace("explains", "kind: people, explains");
    assertThat(Checked.at("cause/blames-people", yaml).isEmpty()).isEqualTo(!blamed);
  }

  @Test
  void aCauseThatExplainsSomethingElseAsWellAddsSomething() {
    String yaml = explained("en", "Late trains", "Trains run late", "[s, t]");
    assertThat(Checked.at("cause/symptom-restated", yaml)).isEmpty();
  }

  @Test
  void aRepetitionWithinAChainThatGoesOnIsLight() {
    String yaml =
        explained("en", "Late trains", "Trains run late", "[s]")
            .replace(
                "evidence: [log]}]\nsol",
                "evidence: [log]}, {id: d, what: W, explains: [c]}]\nsol");
    assertThat(Checked.by("cause/symptom-restated", yaml))
        .extracting(Finding::severity)
        .containsExactly(Severity.MINOR);
  }

  private static List<String> lacking(String language, String cause, String summary, String part) {
    return Checked.at(
        "cause/absence-of-solution",
        """
        title: Brief
        language: %s
        problem:
          symptoms: [{id: s, what: Q, evidence: [log]}]
          causes: [{id: c, what: "%s", explains: [s], evidence: [log]}]
        solution: {summary: "%s", parts: [{id: p, addresses: [c], what: %s}]}
        """
            .formatted(language, cause, summary, part));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | We have no CRM                                | Buy a CRM                | CRM suite, kind: software",
        "en | There is no public dashboard of the permits   | A dashboard for citizens | Permit dashboard, kind: software",
        "en | The hospital lacks a patient portal           | Patient portal           | Portal, kind: software",
        "en | No booking system for the tennis courts       | Court booking system     | Booking system, kind: software",
        "en | There is no onboarding programme              | Help for newcomers       | Onboarding programme",
        "nl | We hebben geen klantportaal                   | Bouw een klantportaal    | Klantportaal, kind: software",
        "nl | Er is geen modern e-commerceplatform          | Een nieuwe webshop       | Webshop, kind: software",
        "nl | Het ontbreekt aan een planbord                | Digitaal planbord        | Planbord, kind: software",
        "nl | Er is nog geen app voor huurders              | Huurdersapp              | App voor huurders, kind: software",
        "nl | Een goed voorraadsysteem ontbreekt            | Nieuw voorraadsysteem    | Voorraadsysteem, kind: software",
        "en | We do not have an integrated software suite   | One day for all to start | R/3 for orders and stock, kind: software",
        "en | There is no scheduling tool on the ward        | Start in spring          | Rostrix with the nurses' wishes, kind: software",
        "nl | Er is geen planningspakket                    | Start in het voorjaar    | Rostrix met wensen van de zorg, kind: software",
        "nl | De bouwplaats heeft geen volgsysteem          | Start in het voorjaar    | Bouwkijk op elke telefoon, kind: software",
      })
  void theLackOfWhatIsProposedIsNoCause(
      String language, String cause, String summary, String part) {
    assertThat(lacking(language, cause, summary, part)).containsExactly("c");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | There is no scheduling tool on the ward | A fixed rota, kind: process",
        "en | There is no second exit                 | Rostrix, kind: software",
        "nl | Er is geen planningspakket              | Een vast rooster, kind: process",
        "nl | Er is geen tweede uitgang               | Rostrix, kind: software",
      })
  void theLackOfAnotherKindOfThingIsNotTheLackOfTheProposal(
      String language, String cause, String part) {
    assertThat(lacking(language, cause, "Start in spring", part)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Nobody owns triage                            | A CRM                    | CRM suite, kind: software",
        "en | There is no shared minimum of tests           | Written minimum of tests | Minimum of tests, kind: policy",
        "en | There are too few doctors                     | More doctors             | Hire doctors, kind: staffing",
        "en | The wards have no view of free beds           | New bed planning system  | Planning system, kind: software",
        "en | Invoices go out without an order number       | Invoice software         | Invoice software, kind: software",
        "nl | Niemand is eigenaar van de planning           | Planningspakket          | Planningspakket, kind: software",
        "nl | Monteurs hebben geen zicht op de voorraad     | Nieuw planbord           | Planbord, kind: software",
        "nl | Er zijn te weinig laadpalen                   | Laadpalen erbij          | Laadpalen, kind: infrastructure",
        "nl | Er is geen afspraak over wie de sleutel heeft | Sleutelkluis             | Sleutelkluis, kind: infrastructure",
        "nl | De balie heeft geen onderhoudscontract voor de printer | Nieuw zaaksysteem | Zaaksysteem, kind: software",
      })
  void aMissingOwnerAShortageOrAnotherThingIsClean(
      String language, String cause, String summary, String part) {
    assertThat(lacking(language, cause, summary, part)).isEmpty();
  }

  private static List<String> beside(String title, String language, String cause, String part) {
    return Checked.at(
        "cause/absence-of-solution",
        """
        title: "%s"
        language: %s
        problem:
          symptoms: [{id: s, what: Q, evidence: [log]}]
          causes: [{id: c, what: "%s", explains: [s], evidence: [log]}]
        solution: {summary: A builder does it, parts: [{id: p, addresses: [c], what: %s}]}
        """
            .formatted(title, language, cause, part));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Zero-energy homes in Leeds    | en | The homes are not yet zero-energy homes      | Heat pumps | true",
        "Cashless shops                | en | Our shops are not cashless                   | Terminals  | true",
        "Nul-op-de-meter in Venlo      | nl | De flats zijn nog geen nul-op-de-meterflats  | Panelen    | true",
        "Een brede school              | nl | De school is geen brede school               | Een gebouw | true",
        "Zero-energy homes in Leeds    | en | The walls of the homes let the heat out      | Heat pumps | false",
        "Zero-energy homes in Leeds    | en | The homes are not insulated                  | Heat pumps | false",
        "Cashless shops                | en | Our shops do not count their till at night   | Terminals  | false",
        "Nul-op-de-meter in Venlo      | nl | De flats hebben geen dubbel glas             | Panelen    | false",
        "Een brede school              | nl | De school heeft geen eigen gymzaal           | Een gebouw | false",
        "Zero-energy homes in Leeds    | en | The homes are not yet zero-energy homes      | 'A rule, kind: policy' | false",
      })
  void theTitleTurnedRoundIsNoCauseEither(
      String title, String language, String cause, String part, boolean found) {
    assertThat(beside(title, language, cause, part)).hasSize(found ? 1 : 0);
  }

  @Test
  void thePartThatIsLackingIsNamed() {
    String yaml =
        """
        title: Brief
        problem:
          symptoms: [{id: s, what: Q, evidence: [log]}]
          causes: [{id: c, what: The depot has no wash bay, explains: [s], evidence: [log]}]
        solution:
          summary: A depot that is cleaner and quieter
          parts: [{id: q, what: Quiet tyres}, {id: p, addresses: [c], what: Wash bay}]
        """;
    assertThat(Checked.by("cause/absence-of-solution", yaml))
        .singleElement()
        .extracting(found -> found.hit().message().in(Language.EN))
        .asString()
        .contains("(“Wash bay”)");
  }

  private static List<String> blaming(String language, String cause, String deeper) {
    return Checked.at(
        "cause/blames-people",
        """
        title: Brief
        language: %s
        problem:
          symptoms: [{id: s, what: Q, evidence: [log]}]
          causes: [{id: c, what: "%s", explains: [s], evidence: [log]}%s]
        solution: Y
        """
            .formatted(language, cause, deeper));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The pickers are careless",
        "en | Drivers do not pay attention",
        "en | Teachers lack motivation",
        "en | Human error at the desk",
        "en | Residents are too lazy to sort their waste",
        "nl | De avondploeg is slordig",
        "nl | Bewoners zijn te lui om te scheiden",
        "nl | Ambtenaren willen niet meewerken",
        "nl | De chauffeurs houden zich niet aan de afspraken",
        "nl | Verpleegkundigen vergeten te tekenen",
      })
  void aCauseThatStopsAtAPersonsFaultIsAskedFurther(String language, String cause) {
    assertThat(blaming(language, cause, "")).containsExactly("c");
    assertThat(blaming(language, cause, ", {id: d, what: Z, explains: [c]}")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Nurses are interrupted nine times while filling the trolley",
        "en | Drivers do not get the change of route before they leave",
        "en | Teachers have 34 pupils in a class",
        "en | Residents walk 400 m to the container",
        "en | Two labels look alike, so pickers take the wrong box",
        "nl | Monteurs krijgen de route pas na vertrek",
        "nl | Docenten hebben 34 leerlingen per klas",
        "nl | Bewoners moeten 400 meter lopen naar de container",
        "nl | Twee etiketten lijken op elkaar, waardoor de picker misgrijpt",
        "nl | De balie heeft één toestel voor drie mensen",
      })
  void whatTheWorkDoesToPeopleIsNoBlame(String language, String cause) {
    assertThat(blaming(language, cause, "")).isEmpty();
  }
}
