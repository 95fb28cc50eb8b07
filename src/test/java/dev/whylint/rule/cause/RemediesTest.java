package dev.whylint.rule.cause;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.engine.Finding;
import dev.whylint.engine.Severity;
import dev.whylint.testing.Checked;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How parts work and what they repeat: weak-remedy, detection-only, tried-before. */
class RemediesTest {
  private static String brief(String language, String tried, String... parts) {
    return """
        title: Brief
        language: %s
        problem:
          symptoms: [{id: s, what: Q, evidence: [log]}]
          causes:
            - {id: middle, what: M, explains: [s], evidence: [log]}
            - {id: root, what: R, explains: [middle], evidence: [log]}
          tried: [%s]
        solution:
          summary: Y
          parts:
            - %s
        """
        .formatted(language, tried, String.join("\n    - ", parts));
  }

  private static List<String> weak(String language, String... parts) {
    return Checked.at("cause/weak-remedy", brief(language, "", parts));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | what: Training for all agents, kind: training",
        "en | what: Text to all drivers, kind: reminder",
        "en | what: Memo to the branches",
        "en | what: Warning labels on the bottles, kind: other",
        "en | what: Instruction card at each machine, kind: policy",
        "nl | what: Bijscholing",
        "nl | what: Posters in de kantine, kind: reminder",
        "nl | what: Maandrapportage van fouten",
        "nl | what: Waarschuwingsstickers op de flessen, kind: other",
        "nl | what: Memo aan de filialen, kind: policy",
      })
  void aRootMetOnlyByWhatLeansOnMemoryIsWeaklyMet(String language, String part) {
    assertThat(weak(language, "{id: p, addresses: [root], " + part + "}")).containsExactly("root");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | what: Memo to the branches, kind: law",
        "en | what: Warning before sending, kind: gate",
        "en | what: Only people with a licence may start the crane, kind: policy",
        "en | what: Software that fills the form",
        "en | what: Training machine with real parts, kind: infrastructure",
        "nl | what: Training van het model, kind: software",
        "nl | what: Vaste begeleider op de afdeling, kind: staffing",
        "nl | what: Nieuw rooster",
        "nl | what: Slot dat met een pas opengaat",
        "nl | what: Melding die het systeem blokkeert, kind: gate",
      })
  void aKindThatForcesOrWordsThatChangeTheWorkAreNotWeak(String language, String part) {
    assertThat(weak(language, "{id: p, addresses: [root], " + part + "}")).isEmpty();
  }

  @Test
  void oneStrongRemedyBesideAWeakOneIsEnoughAndOnlyRootsAreLookedAt() {
    String course = "{id: p, what: Course, kind: training, addresses: [root]}";
    assertThat(weak("en", course, "{id: q, what: Hoist, kind: redesign, addresses: [root]}"))
        .isEmpty();
    assertThat(weak("en", "{id: p, what: Course, kind: training, addresses: [middle]}")).isEmpty();
  }

  @Test
  void aRuleOfThumbIsLightUnlessThePriceIsFixed() {
    String yaml = brief("en", "", "{id: p, what: Course, kind: training, addresses: [root]}");
    assertThat(Checked.by("cause/weak-remedy", yaml))
        .extracting(Finding::severity)
        .containsExactly(Severity.MINOR);
    assertThat(Checked.by("cause/weak-remedy", yaml + "contract: {price: fixed}\n"))
        .extracting(Finding::severity)
        .containsExactly(Severity.MAJOR);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | what: Loggers on the trolleys, kind: monitoring",
        "en | what: Dashboard with waiting times",
        "en | what: Monthly report of errors, kind: other",
        "nl | what: Vochtmeter in elke woning, kind: monitoring",
        "nl | what: Maandrapportage van fouten",
      })
  void aSolutionThatOnlyWatchesMendsNothing(String language, String part) {
    String yaml = brief(language, "", "{id: p, addresses: [root], " + part + "}");
    assertThat(Checked.at("cause/detection-only", yaml)).containsExactly("solution");
    String more = "{id: q, what: Second till, kind: staffing, addresses: [s]}";
    String both = brief(language, "", "{id: p, addresses: [root], " + part + "}", more);
    assertThat(Checked.at("cause/detection-only", both)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | what: Dashboard with waiting times, kind: software",
        "en | what: Guard at the gate, kind: gate",
        "nl | what: Camera die de slagboom opent, kind: automation",
        "nl | what: Training over de meter, kind: training",
      })
  void aGivenKindDecidesOverTheWords(String language, String part) {
    String yaml = brief(language, "", "{id: p, addresses: [root], " + part + "}");
    assertThat(Checked.at("cause/detection-only", yaml)).isEmpty();
  }

  private static List<String> repeating(String language, String tried, String worked, String part) {
    return Checked.at(
        "cause/tried-before",
        brief(
            language,
            "{what: \"" + tried + "\", worked: " + worked + "}",
            "{id: p, what: \"" + part + "\", addresses: [root]}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Text message to candidates the day before | Text message to candidates two days before",
        "en | Extra training for agents                 | Phone training for all agents",
        "en | Two more buses at rush hour               | Extra buses in the rush hour",
        "en | Bonus for early delivery                  | Delivery bonus for drivers",
        "en | Optimising software for the timetable     | Software that optimises the timetable",
        "nl | Brief aan alle ouders                     | Brief aan alle ouders met een antwoordstrook",
        "nl | Extra bussen in de spits                  | Twee bussen erbij in de spits",
        "nl | Cursus klantgericht bellen                | Training klantvriendelijk bellen voor de balie",
        "nl | Posters over afval scheiden               | Posters over gescheiden afval in de hal",
        "nl | Zaaksysteem voor vergunningen             | Nieuw zaaksysteem voor vergunningen",
      })
  void whatFailedAndIsDoneAgainIsARepeat(String language, String tried, String part) {
    assertThat(repeating(language, tried, "false", part)).containsExactly("p");
    assertThat(repeating(language, tried, "partly", part)).isEmpty();
    assertThat(repeating(language, tried, "true", part)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Extra training for agents             | Second till in the hall",
        "en | New ticket system                     | One owner for the inbox",
        "en | Two more buses at rush hour           | Bus lane on the bridge",
        "en | Flyer for tenants about waste         | Bigger containers for waste",
        "en | Trial with online booking at one clinic | Phone line for booking",
        "nl | Nieuw planningspakket                 | Eén planner per regio",
        "nl | Extra bussen in de spits              | Busbaan op de brug",
        "nl | Brief aan alle ouders                 | Ouderavond om acht uur",
        "nl | Cursus klantgericht bellen            | Meer mensen aan de telefoon",
        "nl | Folder over afval                     | Grotere containers voor afval",
      })
  void anotherMeasureAgainstTheSameThingIsNoRepeat(String language, String tried, String part) {
    assertThat(repeating(language, tried, "false", part)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | An optional safety check before the lift | No lift without a safety check, the hoist refuses | gate",
        "en | Voluntary registration of foreign staff | Compulsory registration of foreign staff | other",
        "en | A second signature, recommended by finance | An order must have a second signature | policy",
        "nl | Vrijwillige hygiënetraining voor koks | Hygiënetraining verplicht voor koks | training",
        "nl | Valpreventie-oefeningen voor wie wil | Valpreventie-oefeningen alleen met een fysiotherapeut | law",
        "nl | Facultatieve energiekeuring van woningen | Verkoop pas na een energiekeuring van de woning | law",
      })
  void whatWasLeftToPeopleAndIsNowADutyIsNoRepeat(
      String language, String tried, String part, String kind) {
    String what = part + "\", kind: " + kind + ", note: \"";
    assertThat(repeating(language, tried, "false", what)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Optional training for agents | Optional phone training for all agents",
        "en | Compulsory training for agents | Compulsory phone training for all agents",
        "nl | Vrijwillige cursus klantgericht bellen | Vrijwillige training klantgericht bellen",
        "nl | Verplichte cursus klantgericht bellen | Verplichte training klantgericht bellen",
      })
  void anOfferMadeAgainOrADutyMadeAgainIsARepeat(String language, String tried, String part) {
    assertThat(repeating(language, tried, "false", part)).containsExactly("p");
  }

  /** One thing in the place of many, everywhere: under another name it is the same attempt. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | One ticket for all ferries in the bay      | A single ticket across every line    | true",
        "en | One set of recipes for the whole chain     | One national set of recipes          | true",
        "nl | Eén rooster voor alle kazernes             | Bouw één landelijk rooster           | true",
        "nl | Eén set systemen voor de hele politie      | Bouw één systeem voor elk korps      | true",
        "en | One ticket for all ferries in the bay      | One timetable for all ferries        | false",
        "en | One ticket for the night ferry             | One ticket for every line            | false",
        "en | Tickets for all ferries in the bay         | Cheaper tickets for every line       | false",
        "nl | Eén rooster voor alle kazernes             | Eén telefoonnummer voor alle wijken  | false",
        "nl | Een rooster voor alle kazernes             | Een landelijk rooster                | false",
      })
  void oneForAllIsOneForAll(String language, String tried, String summary, boolean again) {
    String yaml =
        brief(
                language,
                "{what: \"" + tried + "\", worked: false}",
                "{id: p, what: Wxyz, kind: software, addresses: [root]}")
            .replace("summary: Y", "summary: \"" + summary + "\"");
    assertThat(Checked.at("cause/tried-before", yaml)).hasSize(again ? 1 : 0);
  }

  @Test
  void toRemoveWhatFailedIsNoRepeat() {
    String yaml =
        brief(
            "en",
            "{what: Tests in a sandbox, worked: false}",
            "{id: p, what: Delete the tests in the sandbox, kind: removal, addresses: [root]}");
    assertThat(Checked.at("cause/tried-before", yaml)).isEmpty();
  }
}
