package dev.whylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What rules that a team writes for itself find, and that they are treated as the others are. */
class HouseRulesTest {
  private static final String BRIEF =
      """
      title: A second lift
      problem: Visitors wait for the lift and leave.
      solution:
        summary: Build a second lift
        proposed-by: client
        parts:
          - {id: lift, what: A lift {with} a view, kind: other, cost: EUR 80k, ready-by: 2027-07-15}
          - {id: signs, what: Signs, cost: EUR 900}
          - what: Training
      plan: {deadline: 2027-Q2, budget: EUR 90k, contingency: TBD}
      contract: {price: fixed, rework: {paid-by: client}}
      relationship: {state: strained, said-by-us: [they never listen]}
      """;

  @TempDir Path folder;

  @BeforeEach
  void writeABrief() throws IOException {
    Files.createDirectories(folder.resolve(".git"));
    brief(BRIEF.replace("A lift {with} a view", "\"A lift {with} a view\""));
  }

  private void brief(String text) throws IOException {
    Files.writeString(folder.resolve("a.brief.yaml"), text);
  }

  private void rule(String lines) throws IOException {
    String indented = "  - id: house/x\n" + ("message: It is {brief.title}\n" + lines).indent(4);
    settings("house-rules:\n" + indented);
  }

  private void settings(String text) throws IOException {
    Files.writeString(folder.resolve(".whylint.yaml"), text);
  }

  private Ran run(String... args) {
    return Ran.in(folder, args);
  }

  private List<JsonNode> found(String... more) {
    List<String> args = new ArrayList<>(List.of("check", "--format", "json", "--select", "house"));
    args.addAll(List.of(more));
    Ran ran = run(args.toArray(String[]::new));
    assertThat(ran.err()).isEmpty();
    List<JsonNode> findings = new ArrayList<>();
    new ObjectMapper()
        .readTree(ran.out())
        .get("briefs")
        .get(0)
        .get("findings")
        .forEach(findings::add);
    return findings;
  }

  private static String text(JsonNode finding, String key) {
    return finding.get(key).asString();
  }

  @Test
  void oneFindingForEachItemAtItsOwnLine() throws IOException {
    rule(
        """
        each: solution.parts
        at: cost
        when: has(item.cost)
        assert: item.cost.value > 100000
        ask: {en: "Why {item.cost}, ready {item.ready-by}?", nl: Waarom?}
        severity: info
        """);
    List<JsonNode> findings = found();
    assertThat(findings).extracting(f -> text(f, "at")).containsExactly("lift", "signs");
    assertThat(findings).extracting(f -> f.get("line").asInt()).containsExactly(7, 8);
    assertThat(findings).extracting(f -> f.get("column").asInt()).containsExactly(67, 38);
    assertThat(findings).extracting(f -> text(f, "severity")).containsOnly("info");
    assertThat(text(findings.get(0), "message")).isEqualTo("It is “A second lift”");
    assertThat(text(findings.get(0), "ask")).isEqualTo("Why EUR 80k, ready 2027-07-15?");
    assertThat(text(findings.get(1), "ask")).isEqualTo("Why EUR 900, ready (not given)?");
    assertThat(text(found("--language", "nl").get(0), "ask")).isEqualTo("Waarom?");
  }

  @Test
  void aRuleAboutTheBriefStandsAtItsSectionOrWhereThatWouldGo() throws IOException {
    rule("assert: size(brief.solution.quotes) > 2\nat: plan.budget\n");
    JsonNode there = found().get(0);
    assertThat(text(there, "path")).isEqualTo("/plan/budget");
    assertThat(there.get("column").asInt()).isEqualTo(35);
    rule("assert: size(brief.risks) > 2\nat: risks\n");
    assertThat(found().get(0).get("line").asInt()).isEqualTo(10);
  }

  @Test
  void whatTheBriefSaysIsPutInOnceAndMeansNothing() throws IOException {
    rule(
        "each: solution.parts\nassert: item.id != 'lift'\nmend: \"{item.what} {with} {}{0}{1}\"\n");
    assertThat(text(found().get(0), "mend")).isEqualTo("“A lift {with} a view” {with} {}{0}{1}");
  }

  @Test
  void wordsAreFoundAtTheVeryWord() throws IOException {
    settings(
        """
        house-rules:
          id: house/words
          words: [{avoid: [lift, visitors], prefer: elevator}, view]
        """);
    List<JsonNode> findings = found();
    assertThat(findings)
        .extracting(f -> f.get("line").asInt() + ":" + f.get("column").asInt())
        .containsExactly("1:17", "2:10", "2:32", "4:27", "7:27", "7:41");
    assertThat(text(findings.get(1), "message")).isEqualTo("We write “elevator”, not “Visitors”.");
    assertThat(text(findings.get(5), "message")).isEqualTo("We do not write “view”.");
    assertThat(text(findings.get(0), "severity")).isEqualTo("minor");
  }

  @Test
  void severityOffAndOverridesHoldForThemToo() throws IOException {
    String two =
        """
        house-rules:
          - {id: house/x, assert: "false", message: x, severity: blocker}
          - {id: house/y, assert: "false", message: y}
        """;
    settings(two);
    assertThat(found()).extracting(f -> text(f, "severity")).containsExactly("blocker", "major");
    assertThat(run("check", "--select", "house", "a.brief.yaml").code()).isEqualTo(1);
    settings(two + "rules: {house: minor, house/y: off}\n");
    assertThat(found()).extracting(f -> text(f, "severity")).containsExactly("minor");
    settings(two + "overrides: [{files: a.*, rules: {house/x: off}}]\n");
    assertThat(found()).extracting(f -> text(f, "rule")).containsExactly("house/y");
    assertThat(found("--ignore", "house/y")).isEmpty();
    Ran typo = run("check", "--select", "house/z", "a.brief.yaml");
    assertThat(typo.code()).isEqualTo(ExitCode.USAGE);
    assertThat(typo.err()).contains("no rule or family 'house/z'; did you mean house/");
  }

  @Test
  void aWaiverSetsOneAside() throws IOException {
    rule("assert: \"false\"\n");
    Files.writeString(
        folder.resolve("a.brief.yaml"),
        BRIEF.replace("{with}", "with") + "waivers: [{rule: house/x, because: agreed}]\n");
    assertThat(found().get(0).get("waived").asBoolean()).isTrue();
    assertThat(run("check", "a.brief.yaml").out()).doesNotContain("unused-waiver");
  }

  @Test
  void aNearerFilesRuleGoesBeforeTheOneItExtends() throws IOException {
    Files.writeString(
        folder.resolve("base.yaml"),
        "house-rules: [{id: house/x, assert: 'false', message: base},"
            + " {id: house/b, assert: 'false', message: b}]\n");
    settings(
        """
        extends: base.yaml
        house-rules: [{id: house/x, assert: 'false', message: near}]
        rules: {house/b: info}
        """);
    assertThat(found()).extracting(f -> text(f, "message")).containsExactly("near", "b");
    assertThat(text(found().get(1), "severity")).isEqualTo("info");
  }

  @Test
  void theyAreListedAndExplained() throws IOException {
    rule("assert: has(brief.needs)\nwhy: {en: Because we say so, nl: Omdat het moet}\n");
    assertThat(run("rules").out()).contains("house/x  ");
    assertThat(run("rules", "--format", "json").out()).contains("\"rule\" : \"house/x\"");
    assertThat(run("rules", "--no-config").out()).doesNotContain("house/x");
    assertThat(run("explain", "house/x").out())
        .contains("# house/x", "    assert: has(brief.needs)", "Because we say so")
        .contains("set in .whylint.yaml:2");
    assertThat(run("explain", "house/x", "--language", "nl").out()).contains("Omdat het moet");
    assertThat(run("explain", "house/y").err()).contains("did you mean house/x?");
    assertThat(run("config", "show", "--all").out()).containsPattern("house/x +major +default");
    assertThat(found()).extracting(f -> text(f, "why")).containsExactly("Because we say so");
    assertThat(run("questions", "--all", "a.brief.yaml").out()).contains("house/x");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "assert: brief.relationship.state == 'good'",
        "assert: size(brief.relationship.said_by_us) == 0",
        "each: relationship.history",
        "assert: 'false' %nask: How is it, {brief.relationship.state}?",
        "assert: 'false' %ninternal: true",
      })
  void whatIsInternalReachesNoClient(String lines) throws IOException {
    rule(lines.replace("%n", "\n") + (lines.startsWith("each") ? "\nassert: 'false'\n" : "\n"));
    for (String format : List.of("json", "sarif", "markdown", "html", "terminal", "junit")) {
      Ran client =
          run("check", "--all", "--format", format, "--audience", "client", "a.brief.yaml");
      assertThat(client.out()).as(format).isNotBlank().doesNotContain("house/x", "strained");
    }
    for (String command : List.of("report", "questions")) {
      Ran client = run(command, "--audience", "client", "a.brief.yaml");
      assertThat(client.out()).doesNotContain("house/x", "It is “A second lift”");
    }
  }

  @Test
  void theClientSeesTheOthersWithTheirOwnWords() throws IOException {
    rule("assert: 'false'\n");
    assertThat(found("--audience", "client"))
        .extracting(f -> text(f, "message"))
        .containsExactly("It is “A second lift”");
  }
}
