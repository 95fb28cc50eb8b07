package dev.whylint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
        "baseline: 12|baseline: 14|drifted /expectations/0/baseline",
        "exit: a month|exit: a year|drifted /contract/exit",
        "~, our-duties: [Fit the lights]~|~, our-duties: [Fit the lights, A helpdesk at night]~|hardened /contract/our-duties",
        "likelihood: high|likelihood: low|drifted /risks/0/likelihood",
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
        "We aim for fewer falls|We aim for fewer falls by May",
        "Lights along the floor, addresses|Lights along the whole floor, addresses",
      })
  void sayingTheSameInOtherWordsIsNoChange(String from, String to) throws IOException {
    assertThat(changes(diff(from, to))).isEmpty();
  }

  /** The lines that each case adds to the old version, and those that the new has instead. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "acceptance: 90 % get an answer within 8 h|acceptance: 98 % get an answer within 8 h|hardened /needs/0/acceptance|+8 points",
        "acceptance: 90 % get an answer within 8 h|acceptance: 90 % get an answer within 4 h|hardened /needs/0/acceptance|-50 %",
        "acceptance: 90 % get an answer within 8 h|acceptance: 90 % get an answer within 9 h|drifted /needs/0/acceptance|+13 %",
        "acceptance: at most 2 % wait|acceptance: at most 1 % wait|hardened /needs/0/acceptance|-1 points",
        "acceptance: 90 % within 8 h|acceptance: 90 % within 480 min||",
        "who: nurses, what: an answer after 3 days|who: nurses, what: an answer after 5 days|drifted /needs/0/what|+67 %",
      })
  void figuresInASentenceAreCompared(
      String from, String to, @Nullable String change, @Nullable String size) throws IOException {
    String need = "needs:\n  - {id: see, what: find the toilet in the dark, ";
    String old =
        OLD.replace(
            "needs:\n  - {id: see, who: patients, what: find the toilet in the dark, ", need);
    boolean own = from.startsWith("who: ");
    String base = own ? need.replace("what: find the toilet in the dark, ", "") : need;
    write("old.yaml", old.replace(need, base + from + ", "));
    write("new.yaml", old.replace(need, base + to + ", "));
    JsonNode diff = json();
    assertThat(changes(diff))
        .containsExactlyElementsOf(change == null ? List.of() : List.of(change));
    assertThat(diff.get("changes").toString()).contains(size == null ? "" : size);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "~penalty: 'EUR 5k per week, at most EUR 50k'~|~penalty: 'EUR 5k per week, at most EUR 90k'~|hardened /contract/penalty",
        "~penalty: 'EUR 5k per week, at most EUR 50k'~|penalty: EUR 5k per week|hardened /contract/penalty",
        "penalty: EUR 5k per week|penalty: EUR 4k per week|drifted /contract/penalty",
        "warranty: 3 months|warranty: 24 months|hardened /contract/warranty",
        "liability: capped at the fee|liability: unlimited|hardened /contract/liability",
        "liability: capped at the fee|liability: capped at twice the fee|drifted /contract/liability",
        "~acceptance: {criteria: true, silence: accepted}~|~acceptance: {criteria: true, silence: rejected}~|hardened /contract/acceptance/silence",
        "~rework: {paid-by: shared, cap: 10 days}~|~rework: {paid-by: shared, cap: 40 days}~|hardened /contract/rework/cap",
        "~rework: {paid-by: shared, cap: 40 days}~|~rework: {paid-by: shared, cap: 10 days}~|drifted /contract/rework/cap",
        "~client-duties: [A nurse a week, A room]~|~client-duties: [A room]~|deleted /contract/client-duties/0",
        "~client-duties: [A nurse a week, A room]~|~client-duties: [A room, A nurse a week]~|",
      })
  void harderTermsAreTold(String from, String to, @Nullable String change) throws IOException {
    write("old.yaml", OLD.replace("exit: a month, ", "exit: a month, " + from + ", "));
    write("new.yaml", OLD.replace("exit: a month, ", "exit: a month, " + to + ", "));
    assertThat(changes(json()))
        .containsExactlyElementsOf(change == null ? List.of() : List.of(change));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "~{metric: availability, target: 99.9 %}~|~{metric: availability, target: 99.99 %}~|hardened|+0.09 points",
        "~{metric: latency, target: 80 ms}~|~{metric: latency, target: 40 ms}~|hardened|-50",
        "~{metric: latency, target: 80 ms}~|~{metric: latency, target: 90 ms}~|drifted|+13",
        "~{rpo: 4 h}~|~{rpo: 1 h}~|hardened|-75",
        "~{target: -20 %}~|~{target: -40 %}~|hardened|",
        "~{target: -20 %}~|~{target: 20 % more}~|drifted|",
      })
  void theWayThatATargetGoesIsKnown(String from, String to, String kind, @Nullable String size)
      throws IOException {
    String open = "  - {id: more, what: The bell works, ";
    String plan = "plan: {start";
    write("old.yaml", OLD.replace(plan, open + from.substring(1) + "\n" + plan));
    write("new.yaml", OLD.replace(plan, open + to.substring(1) + "\n" + plan));
    JsonNode diff = json();
    assertThat(diff.get("changes").values())
        .singleElement()
        .extracting(c -> c.get("kind").asString())
        .isEqualTo(kind);
    assertThat(diff.get("changes").toString()).contains(size == null ? "" : size);
  }

  @Test
  void aSectionOrAStakeholderThatIsGoneIsSaidOnce() throws IOException {
    write("old.yaml", OLD + "stakeholders: [{who: night nurses}, {who: works council}]\n");
    write(
        "new.yaml",
        OLD.replaceAll("(?m)^plan: .*\\n", "") + "stakeholders: [{who: night nurses}]\n");
    assertThat(changes(json())).containsExactly("deleted /plan", "deleted /stakeholders/1");
  }

  @Test
  void whatWasLeftOutAndNoLongerIsMakesThePromiseHarder() throws IOException {
    String summary = "  summary: Lights along the floor\n";
    write("old.yaml", OLD.replace(summary, summary + "  out-of-scope: [The garden, The attic]\n"));
    write("new.yaml", OLD.replace(summary, summary + "  out-of-scope: [The attic]\n"));
    assertThat(changes(json())).containsExactly("hardened /solution/out-of-scope");
  }

  @Test
  void theClientSeesNothingInternal() throws IOException {
    write("old.yaml", OLD + "relationship: {trust: 4, said-by-client: [Zebra]}\n");
    write("new.yaml", OLD + "relationship: {trust: 2, said-by-client: [Heron]}\n");
    assertThat(changes(json())).contains("drifted /relationship/trust");
    for (String format : List.of("terminal", "json", "markdown")) {
      String[] args = {"diff", "--audience", "client", "--format", format, "old.yaml", "new.yaml"};
      assertThat(Ran.in(folder, args).out())
          .isNotEmpty()
          .doesNotContain("Zebra", "Heron", "trust", "elationship");
    }
  }

  @Test
  void veryManyItemsCostNoSquareOfThem() throws IOException {
    for (String name : List.of("old", "new")) {
      StringBuilder risks = new StringBuilder("risks:\n");
      for (int i = 0; i < 2_000; i++) {
        risks.append("  - Hazard").append(i).append(name).append(" number").append(i).append("\n");
      }
      write(name + ".yaml", OLD.replaceAll("(?s)risks:.*?\ncontract", risks + "contract"));
    }
    assertTimeoutPreemptively(
        Duration.ofMinutes(2), () -> Ran.in(folder, "diff", "old.yaml", "new.yaml"));
  }

  private JsonNode json() throws IOException {
    Ran ran = Ran.in(folder, "diff", "--format", "json", "old.yaml", "new.yaml");
    assertThat(ran.err()).isEmpty();
    return new ObjectMapper().readTree(ran.out());
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
