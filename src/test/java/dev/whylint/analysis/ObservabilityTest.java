package dev.whylint.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.analysis.text.TextSense;
import dev.whylint.brief.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObservabilityTest {
  private final Observability english = new Observability(new TextSense(Language.EN));
  private final Observability dutch = new Observability(new TextSense(Language.NL));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "95 % of calls are answered within 30 s, over 20 working days",
        "no wagon leaves the yard while its brake test is open",
        "the tenant sees the date of the repair beside the request",
        "nine out of ten parcels are scanned at the gate",
        "a nurse can print the label at the bed of the patient",
        "every invoice carries the number of its order",
        "the pages meet WCAG AA",
        "no complaints",
        "the stock is counted the same day",
        "fewer returns than in the spring season",
        "the door locks when the current fails",
        "a driver finds the gate number on the delivery note",
        "two editors can change one article and both changes are kept",
        "at most 3 mm of difference in height along the floor",
        "the alarm sounds in the porter's lodge",
        "a rejected claim shows the article of the policy it was rejected on"
      })
  void canShowAnEnglishCriterionWithAFigureATermOrAStateThatOneSees(String criterion) {
    assertThat(english.canBeShown(criterion)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "works well",
        "everyone is satisfied",
        "the system is user-friendly",
        "calls are answered quickly",
        "the number of complaints goes down",
        "accepted by the users",
        "it works as expected",
        "the new tool is live",
        "the planners experience less pressure",
        "patients feel safe in the corridor",
        "quality improves by 2027",
        "the requirements are met",
        "the process runs smoothly from 1 March 2027",
        "a clear overview of all orders",
        "tested and approved",
        "sufficient staff on every ward"
      })
  void cannotShowAnEnglishCriterionThatIsAnOpinionADirectionOrSaysNothing(String criterion) {
    assertThat(english.canBeShown(criterion)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "95 van de 100 telefoontjes zijn binnen 30 seconden opgenomen",
        "geen tijdig ingediende aanvraag verloopt tijdens de behandeling",
        "bij elke put staat de datum van de laatste schouw op de kaart",
        "de huurder ziet naast zijn verzoek wie er komt",
        "twee monteurs kunnen dezelfde bon openen",
        "op iedere pallet zit een sticker met het ordernummer",
        "de pagina's voldoen aan WCAG AA",
        "geen klachten",
        "de melding is dezelfde dag bevestigd",
        "minder retouren dan in het voorjaar",
        "de deur valt in het slot als de stroom uitvalt",
        "een verpleegkundige print het etiket aan het bed",
        "bij 9 van de 10 bezoeken is de balie bemand",
        "de vloer wijkt ten hoogste 2 mm af",
        "een afgewezen claim vermeldt het artikel van de polis",
        "niemand hoeft zijn adres een tweede keer in te vullen"
      })
  void canShowADutchCriterionWithAFigureATermOrAStateThatOneSees(String criterion) {
    assertThat(dutch.canBeShown(criterion)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "werkt goed",
        "iedereen is tevreden",
        "het systeem is gebruiksvriendelijk",
        "meldingen worden snel opgepakt",
        "het aantal klachten neemt af",
        "geaccepteerd door de gebruikers",
        "het werkt zoals verwacht",
        "de nieuwe applicatie is live",
        "de planners ervaren minder druk",
        "bewoners voelen zich veilig in de hal",
        "de kwaliteit verbetert in 2027",
        "er is aan de eisen voldaan",
        "het proces verloopt soepel vanaf 1 maart 2027",
        "een duidelijk overzicht van alle orders",
        "getest en goedgekeurd",
        "voldoende personeel op elke afdeling",
        "naar tevredenheid van de directie"
      })
  void cannotShowADutchCriterionThatIsAnOpinionADirectionOrSaysNothing(String criterion) {
    assertThat(dutch.canBeShown(criterion)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "works well as GDPR asks | true",
        "works well as gdpr asks | false",
        "works well as ABC asks | false",
        "works well as IS asks | false",
        "works well as DIN | true",
        "works well, Iso says | false",
        "works well the same day | true",
        "works well within an odd hour | true",
        "works well within an odd and late hour | false",
        "works well within reason | false",
        "works well in 2027 | false",
        "works well in 1998 | false",
        "works well in 3027 | true",
        "works well in 2027-03 | false",
        "works well in Q3 | false",
        "works well in q3 | false",
        "works well in X3 | true",
        "works well by the Q10 | true",
        "works well in March 3 | false",
        "works well on 3 March | false",
        "works well on 3 tables | true",
        "no complaints | true",
        "all complaints | false",
      })
  void aDateIsNoFigureAndATermOrAStandardIsOne(String criterion, boolean shown) {
    assertThat(english.canBeShown(criterion)).isEqualTo(shown);
  }
}
