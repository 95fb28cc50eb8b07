package dev.whylint.rule.expectation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.testing.Checked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Zero without a thing is a goal where the thing is built, and an absolute where it is work. */
class BuiltOnceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Each group has its room    | groups without a room     | infrastructure | false",
        "en | Each house has a meter     | houses without a meter    | infrastructure | false",
        "nl | Elke straat heeft licht    | straten zonder lantaarn   | infrastructure | false",
        "en | Each parcel has its label  | parcels without a label   | process        | true",
        "en | Each bag bears its number  | bags without a number     | training       | true",
        "nl | Elk dossier heeft een naam | dossiers zonder naam      | process        | true",
        "en | The hall is safe           | accidents in the hall     | infrastructure | true",
      })
  void dependsOnWhatBringsIt(
      String language, String what, String metric, String kind, boolean absolute) {
    String brief =
        """
        title: x
        language: %s
        problem: x
        solution: {summary: x, parts: [{id: p, what: y, kind: %s}]}
        expectations: [{id: e, what: '%s', metric: '%s', target: 0, relies-on: [p]}]
        """
            .formatted(language, kind, what, metric);
    assertThat(Checked.at("expectation/absolute", brief).contains("e")).isEqualTo(absolute);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | All uploads come from accounts with a second factor | second factor | gate     | false",
        "en | All uploads come from accounts with a second factor | second factor | reminder | true",
        "nl | Elke bezoeker loopt binnen met een pas              | pas           | gate     | false",
        "nl | Elke bezoeker loopt binnen met een pas              | pas           | training | true",
        "en | Every guest leaves with a smile                     | turnstile     | gate     | true",
      })
  void aGateBringsItsThingToAllWhereverTheyStart(
      String language, String what, String thing, String kind, boolean absolute) {
    String brief =
        """
        title: x
        language: %s
        problem: x
        solution: {summary: x, parts: [{id: p, what: '%s', kind: %s}]}
        expectations: [{id: e, what: '%s', metric: share, baseline: 31 %%, target: 100 %%, relies-on: [p]}]
        """
            .formatted(language, thing, kind, what);
    assertThat(Checked.at("expectation/absolute", brief).contains("e")).isEqualTo(absolute);
  }
}
