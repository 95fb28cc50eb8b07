package dev.whylint.brief.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {
  private final DateReader english = new DateReader(false);
  private final DateReader dutch = new DateReader(true);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          2027-03-01; 2027-03-01..2027-03-01
          2024-02-29; 2024-02-29..2024-02-29
          2027-03; 2027-03-01..2027-03-31
          2027-02; 2027-02-01..2027-02-28
          2027-Q1; 2027-01-01..2027-03-31
          2027 Q4; 2027-10-01..2027-12-31
          Q1 2027; 2027-01-01..2027-03-31
          q3-2027; 2027-07-01..2027-09-30
          2027; 2027-01-01..2027-12-31
          1900; 1900-01-01..1900-12-31
          1 March 2027; 2027-03-01..2027-03-01
          1st March 2027; 2027-03-01..2027-03-01
          March 1, 2027; 2027-03-01..2027-03-01
          March 2027; 2027-03-01..2027-03-31
          Sept. 2027; 2027-09-01..2027-09-30
          end of 2027; 2027-12-31..2027-12-31
          the end of March 2027; 2027-03-31..2027-03-31
          13/3/2027; 2027-03-13..2027-03-13
          3/13/2027; 2027-03-13..2027-03-13
          3/3/2027; 2027-03-03..2027-03-03
          60 days; 60 day
          1 day; 1 day
          six weeks; 6 week
          4..9 weeks; 4..9 week
          within 10 working days; 10 workday AT_MOST {within}
          6 weeks after the start; 6 week {after the start}
          """)
  void readsEnglishDates(String text, String expected) {
    assertThat(line(english.read(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          1-3-2027; 2027-03-01..2027-03-01
          1/3/2027; 2027-03-01..2027-03-01
          31-12-2027; 2027-12-31..2027-12-31
          1 maart 2027; 2027-03-01..2027-03-01
          1 mrt. 2027; 2027-03-01..2027-03-01
          maart 2027; 2027-03-01..2027-03-31
          eind 2027; 2027-12-31..2027-12-31
          eind maart 2027; 2027-03-31..2027-03-31
          2027-Q2; 2027-04-01..2027-06-30
          6 weken; 6 week
          anderhalf jaar; 1.5 year
          60 dagen na de start; 60 day {na de start}
          """)
  void readsDutchDates(String text, String expected) {
    assertThat(line(dutch.read(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "2027-02-30",
        "2027-13",
        "2027-00-10",
        "2027-Q5",
        "1899",
        "2201",
        "0000-01-01",
        "1/3/2027",
        "1-3-2027",
        "13/13/2027",
        "30 February 2027",
        "32 March 2027",
        "1 Foo 2027",
        "08:00",
        "40",
        "40 %",
        "6 person-months",
        "-5 days",
        "3 days per week",
        "3 weeks ago",
        "10 days after acceptance",
        "20270301",
        "2027-03-01 or later",
        "Q1",
        "March"
      })
  void refusesWhatIsNoDateOrHasTwoReadings(String text) {
    assertThat(english.read(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"3/13/2027", "30-2-2027", "1-3-27", "voorjaar 2027", "31 juni 2027"})
  void refusesTheSameInDutch(String text) {
    assertThat(dutch.read(text)).isEmpty();
  }

  @Test
  void oddTextNeverBreaksTheReader() {
    String[] parts = {
      "2027", "1", "31", "02", "-", "/", " ", "Q1", "q9", "March", "mei", "of", "end of ", "eind ",
      "days", ".", ",", "st", "0000", "9999", "\ud83d", "\u0660"
    };
    Random random = new Random(7);
    int read = 0;
    for (int i = 0; i < 10_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(7); n >= 0; n--) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      for (DateReader reader : new DateReader[] {english, dutch}) {
        Optional<DateValue> date = reader.read(text.toString());
        if (date.isPresent() && date.get() instanceof When when) {
          assertThat(when.from()).isBeforeOrEqualTo(when.to());
          assertThat(when.to().getYear()).isBetween(1900, 2200);
          read++;
        }
      }
    }
    assertThat(read).isGreaterThan(100);
  }

  private static String line(Optional<DateValue> date) {
    if (date.isEmpty()) {
      return "-";
    }
    if (date.get() instanceof When when) {
      return when.from() + ".." + when.to();
    }
    return QuantityText.of(Optional.of(((Span) date.get()).length()));
  }
}
