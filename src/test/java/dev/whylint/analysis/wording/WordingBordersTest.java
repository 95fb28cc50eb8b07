package dev.whylint.analysis.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.analysis.Facts;
import dev.whylint.analysis.Senses;
import dev.whylint.analysis.text.Glossary;
import dev.whylint.brief.Brief;
import dev.whylint.engine.Rule;
import dev.whylint.rule.wording.WordingRules;
import dev.whylint.testing.Checked;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Where the wording rules begin and end to speak: what a team has defined, and what is beside it.
 */
class WordingBordersTest {
  private static List<String> said(String language, String notes, Glossary glossary) {
    String head = "language: " + language + "\ntitle: A\nproblem: B\nsolution: C\nnotes: |\n  ";
    Brief brief = Checked.read(head + notes);
    Facts facts = new Facts(brief, LocalDate.EPOCH, new Senses(glossary));
    return WordingRules.all().stream()
        .filter(rule -> !rule.check(brief, facts).isEmpty())
        .map(WordingBordersTest::name)
        .toList();
  }

  private static String name(Rule rule) {
    return rule.info().name().substring("wording/".length());
  }

  private static List<String> said(String language, String notes) {
    return said(language, notes, Glossary.empty());
  }

  private static Glossary knowing(String... terms) {
    return new Glossary(Set.of(terms), Set.of());
  }

  @Test
  void aTermOfTheGlossaryIsLetBeWhereAllOfItStands() {
    String prompt = "We reply promptly to the caller.";
    assertThat(said("en", prompt)).contains("vague");
    assertThat(said("en", prompt, knowing("reply promptly"))).doesNotContain("vague");
    assertThat(said("en", prompt, knowing("promptly"))).doesNotContain("vague");
    assertThat(said("en", prompt, knowing("promptly answer"))).contains("vague");
    assertThat(said("en", prompt, knowing("promptly to the caller of today"))).contains("vague");
    assertThat(said("en", "We reply promptly", knowing("promptly reply"))).contains("vague");
    assertThat(said("nl", "Wij antwoorden tijdig.", knowing("tijdig"))).doesNotContain("vague");
    assertThat(said("nl", "Wij antwoorden tijdig.", knowing("tijdig antwoord"))).contains("vague");
  }

  @Test
  void anAcronymOfTheGlossaryIsKnown() {
    String text = "The form goes to the QZX by post.";
    assertThat(said("en", text)).contains("undefined-acronym");
    assertThat(said("en", text, knowing("QZX"))).doesNotContain("undefined-acronym");
    assertThat(said("en", text, knowing("QZY"))).contains("undefined-acronym");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The form goes to the QZX. QZX is defined as the desk of the town.       | false",
        "en | The form goes to the QZX. QZX is known as the desk of the town.         | true",
        "en | The form goes to the QZX. QZX stands for the desk of the town.          | false",
        "en | The form goes to the QZX (the desk of the town) by post.                | false",
        "en | The form goes to the desk of the town (QZX) by post.                    | false",
        "en | The form goes to the QZX (today) by post.                               | false",
        "en | QZX: the desk of the town. The form goes to the QZX.                    | false",
        "en | The QZX-desk takes the form.                                            | true",
        "en | The QZXs take the form.                                                 | true",
        "en | The QZX's desk takes the form.                                          | true",
        "en | The QZX-B2 takes the form, the qzx as well.                             | false",
        "en | The form goes to the QZX (a) by post.                                   | true",
        "en | The form goes to the QZX (a desk) by post.                              | false",
        "nl | Het formulier gaat naar het QZX. QZX staat voor het loket van de stad.  | false",
        "nl | Het formulier gaat naar het QZX. QZX staat naast het loket van de stad. | true",
        "nl | Onder QZX verstaan wij het loket. Het formulier gaat naar het QZX.      | false",
        "nl | Het QZX-loket neemt het formulier aan.                                  | true",
      })
  void anAcronymThatTheTextExplainsIsKnown(String language, String text, boolean unknown) {
    assertThat(said(language, text).contains("undefined-acronym")).as(text).isEqualTo(unknown);
  }

  @Test
  void fortyWordsAreLetBe() {
    String forty = "We go on ".repeat(13) + "now.";
    assertThat(said("en", forty)).doesNotContain("too-long");
    assertThat(said("en", "Well, " + forty)).contains("too-long");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | We reply promptly, within two hours.          | false",
        "en | We reply promptly to 40 callers.              | true",
        "en | In 2027 we give adequate help.                | true",
        "en | We reply promptly, after at most 20 minutes.  | false",
        "en | We give adequate help, in 2027.               | true",
        "en | We give adequate help to 12 callers.          | false",
        "nl | Wij antwoorden tijdig, binnen twee uur.       | false",
        "nl | In 2027 geven wij adequate hulp.              | true",
      })
  void aMeasureBesideAVagueWordMakesItClear(String language, String text, boolean vague) {
    assertThat(said(language, text).contains("vague")).as(text).isEqualTo(vague);
  }
}
