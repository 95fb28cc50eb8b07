package dev.whylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What happened between two versions of a brief, and what did not. */
class DiffCommandTest {
  private static final String OLD =
      """
      title: Fewer falls in the ward
      language: en
      problem:
        statement: Patients fall at night
        symptoms:
          - {id: falls, what: Falls at night, measure: {metric: falls a month, value: 12}}
        causes:
          - {id: dark, what: The corridor is dark after eleven, explains: [falls], share: 60 %}
          - {id: rounds, what: Rounds end at midnight, explains: [falls], share: 40 %}
      needs:
        - {id: see, who: patients, what: find the toilet in the dark, priority: should}
      solution:
        summary: Lights along the floor
        parts:
          - {id: lights, what: Lights along the floor, addresses: [dark], effort: 3 weeks}
      expectations:
        - {id: fewer, what: We aim for fewer falls, metric: falls a month, baseline: 12, target: 8, by: 2027-09-01, confidence: likely}
      plan: {start: 2027-01-04, deadline: 2027-06-30, budget: EUR 60k}
      assumptions:
        - {id: power, what: The sockets can carry the lights, owner: caretaker}
      risks:
        - {id: glare, what: Light keeps patients awake, likelihood: high, impact: high}
      contract: {price: time-and-materials, exit: a month, our-duties: [Fit the lights]}
      """;

  @TempDir Path folder;

  private JsonNode diff(String from, String to) throws IOException {
    assertThat(OLD).contains(from);
    write("old.yaml", OLD);
    write("new.yaml", OLD.replace(from, to));
    Ran ran = Ran.in(folder, "diff", "--format", "json", "old.yaml", "new.yaml");
    assertThat(ran.err()).isEmpty();
    return new ObjectMapper().readTree(ran.out());
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private static List<String> changes(JsonNode diff) {
    return diff.get("changes").values().stream()
        .map(c -> c.get("kind").asString() + " " + c.get("path").asString())
        .toList();
  }

  private static List<String> rules(JsonNode diff, String list) {
    return diff.get(list).values().stream().map(f -> f.get("rule").asString()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "target: 8|target: 6|hardened /expectations/0/target",
        "by: 2027-09-01|by: 2027-07-01|hardened /expectations/0/by",
        "confidence: likely|confidence: guaranteed|hardened /expectations/0/confidence",
        "We aim for fewer falls|There will be fewer falls|hardened /expectations/0/what",
        "priority: should|priority: must|hardened /needs/0/priority",
        "deadline: 2027-06-30|deadline: 2027-05-31|hardened /plan/deadline",
        "budget: EUR 60k|budget: EUR 45k|hardened /plan/budget",
        "budget: EUR 60k|~budget: EUR 60k, fixed: [price]~|hardened /plan/fixed",
        "price: time-and-materials|price: fixed|hardened /contract/price",
        "exit: a month|~exit: a month, penalty: EUR 500 a day~|hardened /contract/penalty",
        "target: 8|target: 10|drifted /expectations/0/target",
        "budget: EUR 60k|budget: EUR 75k|drifted /plan/budget",
        "share: 60 %|share: 80 %|drifted /problem/causes/0/share",
        "value: 12|value: 15|drifted /problem/symptoms/0/measure/value",
        "effort: 3 weeks|effort: 2 weeks|drifted /solution/parts/0/effort",
        "~, owner: caretaker~||deleted /assumptions/0/owner",
        "~exit: a month, ~||deleted /contract/exit",
        "~, baseline: 12~||deleted /expectations/0/baseline",
      })
  void oneChangeIsToldAsWhatItIs(String from, String to, String change) throws IOException {
    assertThat(changes(diff(from, to == null ? "" : to))).containsExactly(change);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "budget: EUR 60k|~budget: 'EUR 60,000'~",
        "deadline: 2027-06-30|deadline: 30 June 2027",
        "effort: 3 weeks|effort: 21 days",
        "The corridor is dark after eleven|After eleven the corridor is dark",
        "id: glare|id: light",
        "title: Fewer falls in the ward|title: Fewer falls",
      })
  void sayingTheSameInOtherWordsIsNoChange(String from, String to) throws IOException {
    assertThat(changes(diff(from, to))).isEmpty();
  }

  @Test
  void aRiskThatVanishesTakesItsFindingWithItAndIsSaidToBeGone() throws IOException {
    JsonNode diff =
        diff(
            "risks:\n  - {id: glare, what: Light keeps patients awake, likelihood: high, impact: high}\n",
            "");
    assertThat(changes(diff)).containsExactly("deleted /risks/0");
    assertThat(rules(diff, "gone")).containsExactly("gap/risk-unanswered");
    assertThat(rules(diff, "new")).containsExactly("gap/no-risks");
    assertThat(rules(diff, "answered")).isEmpty();
  }

  @Test
  void aRiskThatIsAnsweredIsAnswered() throws IOException {
    JsonNode diff = diff("impact: high}", "impact: high, response: dim them after midnight}");
    assertThat(rules(diff, "answered")).containsExactly("gap/risk-unanswered");
    assertThat(changes(diff)).isEmpty();
  }

  @Test
  void whatMovesOutOfScopeWasSaid() throws IOException {
    JsonNode diff =
        diff(
            "    - {id: lights, what: Lights along the floor, addresses: [dark], effort: 3 weeks}\n",
            """
                - {id: mats, what: Mats that ring a bell, addresses: [dark]}
              out-of-scope: [Lights along the floor]
            """);
    assertThat(changes(diff)).isEmpty();
  }

  @Test
  void itemsThatChangePlacesAreTheSameItems() throws IOException {
    String dark =
        "    - {id: dark, what: The corridor is dark after eleven, explains: [falls], share: 60 %}\n";
    String rounds =
        "    - {id: rounds, what: Rounds end at midnight, explains: [falls], share: 40 %}\n";
    JsonNode diff = diff(dark + rounds, rounds + dark);
    assertThat(changes(diff)).isEmpty();
    assertThat(rules(diff, "new")).isEmpty();
    assertThat(rules(diff, "answered")).isEmpty();
  }

  @Test
  void peopleReadItInTheirLanguageAndReviewersInMarkdown() throws IOException {
    write("old.yaml", OLD);
    write("new.yaml", OLD.replace("EUR 60k", "EUR 45k"));
    Ran english = Ran.in(folder, "diff", "old.yaml", "new.yaml");
    assertThat(english.out())
        .contains("Promises that became harder", "the budget went from EUR 60k to EUR 45k");
    Ran dutch = Ran.in(folder, "diff", "--language", "nl", "old.yaml", "new.yaml");
    assertThat(dutch.out()).contains("het budget ging van EUR 60k naar EUR 45k");
    Ran markdown = Ran.in(folder, "diff", "--format", "markdown", "old.yaml", "new.yaml");
    assertThat(markdown.out()).contains("### Promises that became harder", "- plan: the budget");
    assertThat(english.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void aNewFindingFailsIfAsked() throws IOException {
    write("old.yaml", OLD);
    write("new.yaml", OLD.replace("exit: a month, ", ""));
    assertThat(Ran.in(folder, "diff", "old.yaml", "new.yaml").code()).isEqualTo(ExitCode.CLEAN);
    assertThat(Ran.in(folder, "diff", "--fail-on", "info", "old.yaml", "new.yaml").code())
        .isEqualTo(ExitCode.FINDINGS);
    assertThat(Ran.in(folder, "diff", "--fail-on", "info", "new.yaml", "old.yaml").code())
        .isEqualTo(ExitCode.CLEAN);
  }

  @Test
  void theVersionBeforeMayStandInARevision() throws Exception {
    git("init", "-q");
    write("ward.brief.yaml", OLD);
    git("add", "-A");
    git("-c", "user.name=n", "-c", "user.email=n@example.org", "commit", "-q", "-m", "first");
    write("ward.brief.yaml", OLD.replace("EUR 60k", "EUR 45k"));
    for (String[] args :
        new String[][] {
          {"diff", "HEAD", "--", "ward.brief.yaml"},
          {"diff", "HEAD", "ward.brief.yaml"},
          {"diff", "HEAD:ward.brief.yaml", "ward.brief.yaml"}
        }) {
      assertThat(Ran.in(folder, args).out()).contains("HEAD:ward.brief.yaml", "EUR 45k");
    }
    write("other.brief.yaml", OLD);
    Ran none = Ran.in(folder, "diff", "HEAD", "other.brief.yaml");
    assertThat(none.code()).isEqualTo(ExitCode.USAGE);
    assertThat(none.err()).contains("there is no 'other.brief.yaml'");
    assertThat(Ran.in(folder, "diff", "--output=x", "ward.brief.yaml").code())
        .isEqualTo(ExitCode.USAGE);
  }

  private void git(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
  }

  @Test
  void whatCannotBeReadIsSaid() throws IOException {
    write("old.yaml", OLD);
    write("bad.yaml", OLD + "nonsense: 1\n");
    assertThat(Ran.in(folder, "diff", "old.yaml", "bad.yaml").code())
        .isEqualTo(ExitCode.UNREADABLE);
    assertThat(Ran.in(folder, "diff", "none.yaml", "old.yaml").code()).isEqualTo(ExitCode.USAGE);
    assertThat(Ran.in(folder, "diff", "old.yaml").err()).contains("NEW");
  }
}
