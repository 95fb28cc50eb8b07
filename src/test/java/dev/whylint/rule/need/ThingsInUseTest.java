package dev.whylint.rule.need;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.testing.Checked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A need of what stands and is in use today is no wish for a product. */
class ThingsInUseTest {

  private static String brief(String language, String symptom, String need) {
    return """
    title: x
    language: %s
    problem: {symptoms: [{id: s, what: '%s'}]}
    needs: [{id: n, who: a, what: '%s', why: b, stems-from: [s]}]
    solution: x
    """
        .formatted(language, symptom, need);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The hall is furnished as a classroom  | use the hall for gymnastics on Fridays",
        "en | The portal rejects half of the forms  | use the portal on any weekday",
        "en | The scanner stops at every wet label  | use the scanner in the rain",
        "nl | De hal staat vol dozen                | de hal op vrijdag gebruiken",
        "en | On Fridays nobody can use the portal. | use the portal on any weekday",
        "en | Half of the forms fail in the Portal  | use the portal on any weekday",
        "nl | Op vrijdag kan niemand in de hal.     | de hal op vrijdag gebruiken",
      })
  void whatIsInUseIsNoSolution(String language, String symptom, String need) {
    assertThat(Checked.at("need/is-a-solution", brief(language, symptom, need))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The portal rejects half of the forms | a new portal",
        "en | There is no portal                   | a portal for tenants",
        "en | The scanner stops at wet labels      | buy a dashboard",
        "nl | De hal staat vol dozen               | een nieuwe app",
      })
  void aNewOneIs(String language, String symptom, String need) {
    assertThat(Checked.at("need/is-a-solution", brief(language, symptom, need)))
        .containsExactly("n");
  }
}
