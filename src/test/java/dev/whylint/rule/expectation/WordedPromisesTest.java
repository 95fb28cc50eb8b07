package dev.whylint.rule.expectation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.testing.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules that read the words of a promise, in five trades and both languages. */
class WordedPromisesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "absolute | en | what: Invoices are right, metric: share of correct invoices, target: 100 %",
        "absolute | en | what: The ward makes no medication mistakes, metric: medication errors, target: 0",
        "absolute | en | what: Trains never leave late, metric: delay",
        "absolute | en | what: The site works without a single accident, metric: accidents",
        "absolute | en | what: Nobody ever waits, metric: minutes in line, target: 0 minutes",
        "absolute | nl | what: Facturen kloppen, metric: aandeel juiste facturen, target: 100 %",
        "absolute | nl | what: De keuken levert foutloze maaltijden, metric: verkeerde maaltijden",
        "absolute | nl | what: De lift heeft nooit storing, metric: storingen per jaar, target: 0",
        "absolute | nl | what: Er zijn geen fouten meer in de roosters, metric: fouten per rooster",
        "absolute | nl | what: De brug gaat altijd op tijd open, metric: vertraging",
        "adoption-instant | en | what: All 300 nurses use the new record on day one, metric: nurses",
        "adoption-instant | en | what: All 40 stewards use the scanner from the very first shift",
        "adoption-instant | en | what: Every clerk works with the register from the first morning",
        "adoption-instant | nl | what: Alle 60 telers werken vanaf de eerste ochtend met de app",
        "adoption-instant | en | what: Every shop works with the till from the first day, metric: shops",
        "adoption-instant | en | what: Everyone switches to the new card at once, metric: card holders",
        "adoption-instant | en | what: The whole fleet runs on the planner overnight, metric: trucks",
        "adoption-instant | en | what: All schools are live on the same day, metric: schools",
        "adoption-instant | nl | what: Alle wijkteams werken op één dag met het dossier, metric: teams",
        "adoption-instant | nl | what: Iedereen gebruikt vanaf de eerste dag de app, metric: gebruikers",
        "adoption-instant | nl | what: Alle filialen gaan in één keer over op de kassa, metric: filialen",
        "adoption-instant | nl | what: Elke monteur werkt meteen met de tablet, metric: monteurs",
        "adoption-instant | nl | what: Alle 40 scholen zijn op dezelfde dag aangesloten, metric: scholen",
        "adoption-instant | nl | what: Op de dag van de lancering zit elke huurder op de app, metric: huurders",
        "adoption-instant | en | what: From the first day every parent orders lunch online, metric: orders",
        "adoption-instant | en | what: All drivers report damage through our portal from day one",
        "adoption-instant | nl | what: Vanaf dag 1 boekt iedere bewoner de sportzaal online, metric: boekingen",
        "adoption-instant | nl | what: Alle telers melden hun oogst op de eerste dag via de app",
        "adoption-instant | nl | what: Bij livegang heeft iedere kok een account, metric: koks",
        "adoption-instant | nl | what: Alle loketten zijn vanaf de livegang ingelogd, metric: loketten",
        "adoption-instant | en | what: The port authority goes over to the new permits at one stroke",
        "adoption-instant | en | what: Our warehouses switch to the planner in one go, metric: sites",
        "adoption-instant | nl | what: De brandweer gaat in één klap over op het nieuwe rooster",
        "adoption-instant | nl | what: Onze bakkerijen stappen in één keer over op de app, metric: ovens",
        "adoption-instant | nl | what: Het museum gaat van de ene op de andere dag over op tijdkaarten",
        "absolute | en | what: Every guest has a clean room, metric: share of guests, target: 100 %",
        "absolute | en | what: Each lift has a crane, metric: share of lifts, baseline: 40 %, target: 100 %",
        "absolute | nl | what: Elke gast heeft een schone kamer, metric: aandeel, baseline: 0 %, target: 100 %",
        "no-target | en | what: Faster, metric: days, target: as low as possible",
        "no-target | nl | what: Sneller, metric: dagen, target: flink korter",
        "no-metric | en | what: Guests feel welcome, target: better",
        "no-metric | nl | what: Bewoners voelen zich thuis",
      })
  void flags(String rule, String language, String fields) {
    assertThat(Promise.flags(rule, language, fields)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "absolute | en | what: The backlog of permits is gone, metric: permits in the backlog, target: 0",
        "absolute | en | what: All guards are trained, metric: share of guards trained, target: 100 %",
        "absolute | en | what: Parcels are nearly always on time, metric: share on time, target: 97 %",
        "absolute | en | what: No more defects than today, metric: defects per release",
        "absolute | en | what: The lift always works, metric: availability, target: 99.5 %",
        "absolute | nl | what: De achterstand is weg, metric: achterstand in dossiers, target: 0",
        "absolute | nl | what: Alle meters zijn vervangen, metric: aandeel meters, target: 100 %",
        "absolute | nl | what: De bus is vrijwel altijd op tijd, metric: vertraging, target: 2 min",
        "absolute | nl | what: Alle asbest is verwijderd, metric: daken met asbest, target: 0",
        "absolute | nl | what: De brug is altijd open, metric: beschikbaarheid, target: '99,5 %'",
        "adoption-instant | en | what: All mails get an answer on the same day, metric: mails",
        "adoption-instant | en | what: The port authority goes over to the new permits quay by quay",
        "adoption-instant | en | what: A tenant switches to another supplier in one go, metric: minutes",
        "adoption-instant | en | what: The pump switches to the battery in one go, metric: seconds",
        "adoption-instant | en | what: The order moves to the van in one go, metric: orders",
        "adoption-instant | nl | what: De brandweer gaat per kazerne over op het nieuwe rooster",
        "adoption-instant | nl | what: Een huurder stapt in één keer over op een ander tarief, metric: dagen",
        "adoption-instant | nl | what: De sluis schakelt in één keer over op noodstroom, metric: seconden",
        "adoption-instant | nl | what: De aanvraag is in één keer goed, metric: aanvragen",
        "absolute | en | what: Each yard has a crane, metric: yards, baseline: 0 %, target: 100 %",
        "absolute | nl | what: Elke werf heeft een crane, metric: werven, baseline: 0 %, target: 100 %",
        "adoption-instant | en | what: Two wards use the record from day one, metric: wards",
        "adoption-instant | en | what: All shops use the till by May, metric: shops",
        "adoption-instant | en | what: Every new hire gets a badge through the desk on their first day",
        "adoption-instant | en | what: From the first day a third of the parents order online",
        "adoption-instant | en | what: All orders placed online leave the barn on one day, metric: orders",
        "adoption-instant | nl | what: Elke nieuwe medewerker krijgt via de balie op dag 1 een pas",
        "adoption-instant | nl | what: Alle telers melden hun oogst per 2029 via de app, metric: telers",
        "adoption-instant | en | what: A patient is helped at once, metric: minutes",
        "adoption-instant | en | what: The first shift finds all tools clean, metric: tools",
        "adoption-instant | en | what: All questions of the first morning get a reply, metric: mails",
        "adoption-instant | nl | what: Alle vragen van de eerste ochtend krijgen antwoord",
        "absolute | en | what: The pile of returned parcels is gone, metric: parcels, target: 0",
        "absolute | en | what: The letters of spring are worked off, metric: letters, target: 0",
        "absolute | nl | what: De stapel bezwaren is weg, metric: bezwaren, target: 0",
        "adoption-instant | en | what: All rooms are cleaned in one day, metric: rooms",
        "adoption-instant | nl | what: Alle klachten krijgen dezelfde dag antwoord, metric: klachten",
        "adoption-instant | nl | what: Drie teams werken vanaf de eerste dag met de app, metric: teams",
        "adoption-instant | nl | what: Alle filialen werken eind mei met de kassa, metric: filialen",
        "adoption-instant | nl | what: De monteur ziet meteen wat er stuk is, metric: minuten",
        "adoption-instant | nl | what: Alle kamers zijn binnen één dag schoon, metric: kamers",
        "adoption-instant | nl | what: Elke klant met een account krijgt een nota, metric: nota's",
        "adoption-instant | nl | what: Op de dag van de lancering werken vijf koks met de app, metric: koks",
        "adoption-instant | nl | what: Iedere huurder heeft eind mei een account, metric: huurders",
        "no-target | en | what: Certified, metric: certificate, target: certificate issued",
        "no-target | nl | what: Leeg, metric: openstaand, open: 9, in: 1 per dag, out: 2 per dag",
        "no-metric | en | what: Calls fall by 20 %",
        "no-metric | nl | what: Binnen 8 uur een antwoord",
        "no-baseline | en | what: The cost is earned back, metric: payback time, target: 3 years",
        "no-baseline | en | what: Up, metric: availability, target: 99.5 %",
        "no-baseline | nl | what: De eerste versie is klaar, metric: versie, target: 1",
        "no-baseline | en | what: 9000 downloads, metric: downloads, target: '9,000'",
        "no-baseline | nl | what: De app staat op 400 tablets, metric: installaties, target: 400",
        "no-baseline | en | what: Most yards use the crane, metric: share of yards, target: 75 %",
        "no-date | en | what: Up, metric: availability, target: 99.5 %",
        "no-measurement | en | what: The crane is delivered, metric: cranes, target: 1",
      })
  void keepsSilent(String rule, String language, String fields) {
    assertThat(Promise.flags(rule, language, fields)).isFalse();
  }

  @Test
  void aPromiseOfOneMomentIsNamedBesideAnIntroductionAtOnce() {
    String brief =
        """
        title: x
        problem: y
        solution: {summary: A new till, rollout: big-bang}
        expectations: [{id: e, what: All 90 shops work with the till from the first day}]
        """;
    assertThat(Checked.at("plan/big-bang", brief)).hasSize(1);
    assertThat(Checked.at("expectation/adoption-instant", brief)).containsExactly("e");
  }
}
