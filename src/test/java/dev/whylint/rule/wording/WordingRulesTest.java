package dev.whylint.rule.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.brief.Language;
import dev.whylint.engine.Finding;
import dev.whylint.engine.Severity;
import dev.whylint.source.Place;
import dev.whylint.testing.Checked;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingRulesTest {
  private static final String HEAD = "title: A\nproblem: B\nsolution: C\n";

  private static List<Place> places(String rule, String yaml) {
    return Checked.by(rule, yaml).stream().map(f -> f.hit().place()).toList();
  }

  private static String notes(String language, String sentence) {
    return "language: " + language + "\n" + HEAD + "notes: |\n  " + sentence;
  }

  private static String duty(String language, String sentence) {
    return "language: " + language + "\n" + HEAD + "contract: {our-duties: ['" + sentence + "']}\n";
  }

  @Test
  void aNoteThatLaysNoDutyOnAnybodyMayLeaveOutWhoActs() {
    String told = notes("en", "Progress is reported every month.");
    String owed = notes("en", "Progress must be reported every month.");
    assertThat(Checked.at("wording/passive-without-actor", told)).isEmpty();
    assertThat(Checked.at("wording/passive-without-actor", owed)).hasSize(1);
  }

  @Test
  void howAnAttemptWentIsToldAsItWas() {
    String yaml =
        "title: A\nlanguage: nl\nsolution: C\nproblem: {statement: B, %s: [{what: Z, result: %s}]}";
    for (String result : List.of("Leuk en gezellig", "Werd sneller", "Mooie avond")) {
      String told = yaml.formatted("tried", result);
      assertThat(Checked.at("wording/subjective", told)).isEmpty();
      assertThat(Checked.at("wording/comparative-without-reference", told)).isEmpty();
    }
    assertThat(Checked.at("wording/subjective", notes("nl", "Het wordt een mooie avond.")))
        .hasSize(1);
  }

  @Test
  void howOftenIsMendedByACountAndNotByATerm() {
    for (String word : List.of("soms", "vaak", "af en toe")) {
      Finding found =
          Checked.by("wording/vague", notes("nl", "De pomp moet " + word + " draaien.")).get(0);
      assertThat(found.hit().mend().in(Language.NL)).contains("keer per");
    }
  }

  @Test
  void aQuestionPromisesNothing() {
    assertThat(Checked.at("wording/vague", notes("en", "Does the van arrive promptly?"))).isEmpty();
    assertThat(Checked.at("wording/vague", notes("nl", "Komt de bus tijdig aan?"))).isEmpty();
  }

  @Test
  void theVeryWordsAreMarkedInAPlainText() {
    assertThat(places("wording/vague", "language: en\n" + HEAD + "notes: We pay promptly then"))
        .containsExactly(new Place(5, 15, 5, 23));
  }

  @Test
  void theVeryWordsAreMarkedInAQuotedText() {
    assertThat(places("wording/vague", "language: en\n" + HEAD + "notes: 'We pay promptly then'"))
        .containsExactly(new Place(5, 16, 5, 24));
  }

  @Test
  void theVeryWordsAreMarkedBehindAnEscapedQuote() {
    String yaml = "language: en\n" + HEAD + "notes: 'The client''s clerk pays promptly then'";
    assertThat(places("wording/vague", yaml)).containsExactly(new Place(5, 34, 5, 42));
  }

  @Test
  void theVeryWordsAreMarkedInABlock() {
    String yaml = "language: en\n" + HEAD + "notes: |\n  One line.\n  We pay promptly then.\n";
    assertThat(places("wording/vague", yaml)).containsExactly(new Place(7, 10, 7, 18));
  }

  @Test
  void theVeryWordsAreMarkedWhereTheyRunOverALine() {
    String yaml = "language: en\n" + HEAD + "notes: >-\n  We pay as soon\n  as possible then.\n";
    assertThat(places("wording/vague", yaml)).containsExactly(new Place(6, 10, 7, 14));
  }

  @Test
  void aLooseWordInATermOfTheContractOrAnAcceptanceWeighsAsAMajor() {
    String yaml =
        "language: en\n"
            + HEAD
            + "needs: [{what: read, acceptance: The page loads rapidly}]\n"
            + "contract: {our-duties: [We reply promptly]}\n"
            + "notes: The van arrives promptly\n";
    assertThat(Checked.by("wording/vague", yaml))
        .extracting(Finding::severity)
        .containsExactly(Severity.MAJOR, Severity.MAJOR, Severity.MINOR);
  }

  @Test
  void aPassiveIsInformationEvenInAContract() {
    String yaml = HEAD + "contract: {our-duties: [The floor is cleaned on Monday]}\nlanguage: en";
    assertThat(Checked.by("wording/passive-without-actor", yaml))
        .extracting(Finding::severity)
        .containsExactly(Severity.INFO);
  }

  @Test
  void remarksNamesAndFiguresAreLetBe() {
    String yaml =
        "language: en\n"
            + HEAD
            + "relationship: {said-by-client: [They never answer promptly, etc.]}\n"
            + "client: {name: Prompt and adequate services}\n";
    assertThat(Checked.brief(yaml).findings())
        .extracting(f -> f.rule().family())
        .doesNotContain("wording");
  }

  @Test
  void oneSentenceGetsOneFindingOfARule() {
    String sentences = "We pay promptly, adequately and properly. We reply promptly.";
    assertThat(Checked.at("wording/vague", notes("en", sentences))).hasSize(2);
  }

  @Test
  void aTermThatTheBriefDefinesElsewhereIsClear() {
    String loose = HEAD + "contract: {our-duties: [We reply promptly]}\nlanguage: en\n";
    assertThat(Checked.at("wording/vague", loose)).hasSize(1);
    String defined = loose + "notes: Promptly means before noon of the day itself.\n";
    assertThat(Checked.at("wording/vague", defined)).isEmpty();
  }

  @Test
  void aComparisonWhoseItemGivesBothEndsIsClear() {
    String open = "language: en\n" + HEAD + "needs: [{id: e, what: Replies come sooner}]\n";
    assertThat(Checked.at("wording/comparative-without-reference", open)).containsExactly("e");
    String measured =
        "language: en\n"
            + HEAD
            + "expectations: [{id: e, what: Replies come sooner, metric: days, baseline: 3 days,"
            + " target: 1 day}]\n";
    assertThat(Checked.at("wording/comparative-without-reference", measured)).isEmpty();
  }

  @Test
  void aTitleIsNoSentence() {
    assertThat(Checked.at("wording/vague", "title: Pay promptly\nlanguage: en\nproblem: B"))
        .isEmpty();
  }

  @Test
  void anAcronymThatTheBriefWritesOutElsewhereIsClear() {
    String bare = HEAD + "contract: {our-duties: [De gegevens gaan via de ESB]}\nlanguage: nl\n";
    assertThat(Checked.at("wording/undefined-acronym", bare)).hasSize(1);
    String explained = bare + "notes: De centrale berichtenbus (ESB) staat in Assen.\n";
    assertThat(Checked.at("wording/undefined-acronym", explained)).isEmpty();
  }

  @Test
  void whatIsWrongMayBeToldInASentenceOfTwoVerbs() {
    String story = "The clerk copies the letter and files the copy";
    assertThat(Checked.at("wording/compound", notes("en", story))).hasSize(1);
    String yaml = "title: A\nlanguage: en\nsolution: C\nproblem: " + story + "\n";
    assertThat(Checked.at("wording/compound", yaml)).isEmpty();
  }

  @Test
  void theAdviceFitsTheKindOfWord() {
    String time =
        Checked.by("wording/vague", notes("en", "We reply promptly.")).get(0).hit().mend().en();
    String amount =
        Checked.by("wording/vague", notes("en", "The hall has enough light."))
            .get(0)
            .hit()
            .mend()
            .en();
    assertThat(time).contains("how long");
    assertThat(amount).contains("how much");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Progress is reported every month.",
        "An outage must be notified within one hour.",
        "Doors are being painted.",
        "The key is kept at the desk."
      })
  void aPassiveWithoutActorIsSeen(String sentence) {
    assertThat(Checked.at("wording/passive-without-actor", duty("en", sentence))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Progress is reported by the project leader.",
        "The council is based in Leeds.",
        "The clerk reports every month.",
        "The room is closed on Sunday.",
        "The tests were run by Jansen.",
        "The forms were sent by 1 May.",
        "The clerk opens the request that is assigned to the team.",
        "The key can be copied.",
        "Is the invoice paid within a month?"
      })
  void anActiveSentenceOrAStateIsNone(String sentence) {
    assertThat(Checked.at("wording/passive-without-actor", duty("en", sentence))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Er wordt maandelijks gerapporteerd over de voortgang.",
        "De gegevens dienen te worden vernietigd.",
        "Bij uitval dient de leverancier geïnformeerd te worden.",
        "De klant is gebeld.",
        "De deuren worden in mei geschilderd."
      })
  void eenLijdendeVormZonderDaderWordtGezien(String sentence) {
    assertThat(Checked.at("wording/passive-without-actor", duty("nl", sentence))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De beheerder voert de wijziging in.",
        "De voortgang wordt door de projectleider gerapporteerd.",
        "De winkel is gesloten op zondag.",
        "De medewerker heeft de klant gebeld.",
        "De gemeente is verantwoordelijk voor het gebouw.",
        "De medewerker opent het dossier dat aan de ploeg is toegewezen.",
        "De afstand is een verschil, en de kaart ontbreekt.",
        "Wordt de rekening binnen een maand betaald?"
      })
  void eenBedrijvendeZinOfEenToestandIsGeenLijdendeVorm(String sentence) {
    assertThat(Checked.at("wording/passive-without-actor", duty("nl", sentence))).isEmpty();
  }
}
