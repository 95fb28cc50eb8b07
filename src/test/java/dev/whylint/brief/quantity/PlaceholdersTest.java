package dev.whylint.brief.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {
  private final Placeholders english = new Placeholders(false);
  private final Placeholders dutch = new Placeholders(true);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TBD",
        "tbd",
        "TBD.",
        "(TBD)",
        "TBC",
        "TBA",
        "t.b.d.",
        "n.t.b.",
        "ntb",
        "to be determined",
        "To be decided",
        "to be confirmed.",
        "?",
        "??",
        "???",
        " ? ",
        "...",
        "\u2026",
        "xxx",
        "XXXX",
        "todo",
        "TODO",
        "fixme",
        "lorem ipsum dolor sit amet",
        "<fill in>",
        "[insert name]",
        "nader te bepalen",
        "nog nader te bepalen",
        "nader in te vullen",
        "\"TBD\""
      })
  void aValueThatIsNothingElseIsAPlaceholder(String text) {
    assertThat(english.isPlaceholder(text)).isTrue();
    assertThat(dutch.isPlaceholder(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"pm", "PM", "p.m.", "volgt", "volgt nog", "Volgt."})
  void someArePlaceholdersOnlyInDutch(String text) {
    assertThat(dutch.isPlaceholder(text)).isTrue();
    assertThat(english.find(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          content TBD; TBD
          TBD by the board; TBD
          price: TBC, see annex; TBC
          EUR ?; ?
          Budget?; ?
          By March (?); (?)
          Who signs: ?; ?
          Budget: ...; ...
          scope to be agreed; to be agreed
          The price is to be determined later; to be determined
          TODO: ask the owner; TODO
          inhoud n.t.b.; n.t.b.
          de prijs is nog te bepalen; nog te bepalen
          bijlage volgt; volgt
          kosten p.m.; p.m.
          Text: lorem ipsum dolor; lorem ipsum dolor
          """)
  void findsOneAsAWordWithItsPlace(String text, String found) {
    Placeholder place = dutch.find(text).orElseThrow();
    assertThat(text.substring(place.start(), place.end())).isEqualTo(found);
    assertThat(dutch.isPlaceholder(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "n/a",
        "TBDx",
        "TBD-123",
        "x_tbd",
        "tbd.nl",
        "a@tba",
        "outbdoor",
        "Who pays for this?",
        "Wie betaalt dit ?",
        "XXL",
        "xx",
        "a todo list",
        "todo-app",
        "Bookings need to be confirmed",
        "requests to be confirmed by mail",
        "Als volgt",
        "De klant volgt de training",
        "De beheerder volgt elke melding",
        "EUR 500 p.m.",
        "om 3 pm",
        "spam",
        "wait... and see",
        "<b>",
        "Map<String>",
        "lorem",
        "nog",
        "te bepalen",
        "methodology",
        "3 PM"
      })
  void leavesAloneWhatOnlyLooksLikeOne(String text) {
    assertThat(english.find(text)).isEmpty();
    assertThat(dutch.find(text)).isEmpty();
  }

  @Test
  void oddTextNeverBreaksIt() {
    String[] parts = {
      "TBD",
      "?",
      "...",
      " ",
      "xxx",
      "<fill",
      ">",
      "lorem ipsum",
      "to be ",
      "nog te ",
      "p.m.",
      "\ud83d",
      "\n",
      "1",
      ":",
      "("
    };
    Random random = new Random(11);
    int found = 0;
    for (int i = 0; i < 10_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(9); n >= 0; n--) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      Placeholder place = dutch.find(text.toString()).orElse(null);
      if (place != null) {
        assertThat(place.end()).isLessThanOrEqualTo(text.length());
        found++;
      }
    }
    assertThat(found).isGreaterThan(1000);
  }
}
