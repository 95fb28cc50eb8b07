package dev.whylint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.brief.Language;
import dev.whylint.brief.Text;
import dev.whylint.source.Place;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Phrases are written as readers of each language expect them. */
class PhraseTest {
  private static String english(Object value) {
    return Phrase.of("{0}", "", value).in(Language.EN);
  }

  private static String dutch(Object value) {
    return Phrase.of("", "{0}", value).in(Language.NL);
  }

  private static String quoted(String words) {
    return english(new Text(words, Place.at(1, 1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | under 1 % | minder dan 1 %",
        "0.0049 | under 1 % | minder dan 1 %",
        "0.005 | 1 % | 1 %",
        "0.37 | 37 % | 37 %",
        "0.994 | 99 % | 99 %",
        "0.995 | over 99 % | meer dan 99 %",
        "1 | over 99 % | meer dan 99 %",
      })
  void oddsAreNeverNoneAndNeverCertain(double chance, String english, String dutch) {
    assertThat(english(new Phrase.Odds(chance))).isEqualTo(english);
    assertThat(dutch(new Phrase.Odds(chance))).isEqualTo(dutch);
  }

  @Test
  void ofMoreThanSixTheRestIsCounted() {
    assertThat(english(List.of("a"))).isEqualTo("a");
    assertThat(english(List.of("a", "b"))).isEqualTo("a and b");
    assertThat(dutch(List.of("a", "b", "c"))).isEqualTo("a, b en c");
    assertThat(english(List.of("a", "b", "c", "d", "e", "f"))).isEqualTo("a, b, c, d, e and f");
    List<String> seven = List.of("a", "b", "c", "d", "e", "f", "g");
    assertThat(english(seven)).isEqualTo("a, b, c, d, e and 2 more");
    assertThat(dutch(seven)).isEqualTo("a, b, c, d, e en nog 2");
  }

  @Test
  void quotationsAreOneLineWithoutTheirFullStopAndNotTooLong() {
    assertThat(quoted("It is\n  slow. ")).isEqualTo("“It is slow”");
    assertThat(quoted("It is slow ...")).isEqualTo("“It is slow ...”");
    String seventy = "x".repeat(30) + " " + "y".repeat(39);
    assertThat(quoted(seventy)).isEqualTo("“" + seventy + "”");
    assertThat(quoted(seventy + "yy")).isEqualTo("“" + seventy + "…”");
    assertThat(quoted("x".repeat(36) + " " + "y".repeat(40)))
        .isEqualTo("“" + "x".repeat(36) + "…”");
    assertThat(quoted("x".repeat(35) + " " + "y".repeat(40)))
        .isEqualTo("“" + "x".repeat(35) + " " + "y".repeat(34) + "…”");
  }

  @Test
  void numbersAndDatesFollowTheLanguage() {
    assertThat(english(12_500.4)).isEqualTo("12,500");
    assertThat(dutch(12_500)).isEqualTo("12.500");
    assertThat(dutch(new Phrase.Percent(0.125))).isEqualTo("12,5 %");
    assertThat(english(LocalDate.of(2027, 1, 4))).isEqualTo("4 January 2027");
    assertThat(dutch(LocalDate.of(2026, 12, 31))).isEqualTo("31 december 2026");
    assertThat(dutch(Phrase.of("a", "b {0}", 3))).isEqualTo("b 3");
  }

  @Test
  void bracesThatAreNoPlacesStayAsTheyAre() {
    assertThat(Phrase.of("{a: {0}} {1} {", "", "x", "{0}").in(Language.EN))
        .isEqualTo("{a: x} {0} {");
  }

  @Test
  void forBothSidesOurWordsAreTurnedAndThoseOfTheBriefAreNot() {
    Object quote = new Text("your own lists", Place.at(1, 1));
    Phrase inner = Phrase.of("You ask a precision of {0}.", "U vraagt {0}", quote);
    Phrase joint = new JointWords().of(Phrase.of("It is your own list. {0}", "{0}", inner));
    assertThat(joint.in(Language.EN))
        .isEqualTo("It is the brief's list. The aim is a precision of “your own lists”.");
    assertThat(joint.in(Language.NL)).isEqualTo("Het streven is “your own lists”");
  }
}
