package dev.whylint.rule.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.brief.Language;
import dev.whylint.testing.Checked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be read is said as what it is, with the nearest name where there is one. */
class FaultWordsTest {
  private static final String HEAD =
      "title: A\nproblem: {statement: B, causes: [{id: data, what: C}]}\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "syntax | notes: *gone | nothing is anchored by that name",
        "syntax | notes: &it [*it] | it stands inside what it repeats",
        "unknown-id | solution: {parts: [{what: D, addresses: [date]}]} | did you mean",
        "unknown-id | solution: {parts: [{what: D, addresses: [zzzzzz]}]} | No item has the id “zzzzzz”.",
        "unknown-key | note: Late | did you mean",
        "unknown-key | zzzzzz: Late | zzzzzz",
      })
  void inWords(String rule, String line, String words) {
    assertThat(Checked.by("brief/" + rule, HEAD + line + "\n"))
        .extracting(found -> found.hit().message().in(Language.EN))
        .anySatisfy(said -> assertThat(said).containsIgnoringCase(words));
  }
}
