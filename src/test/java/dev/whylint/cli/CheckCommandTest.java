package dev.whylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What `check` does with paths, options and exit codes. */
class CheckCommandTest {
  private static final String BRIEF =
      "title: A second lift\nproblem: Visitors wait.\nsolution: Build a second lift\n";

  @TempDir Path folder;

  @BeforeEach
  void writeABrief() throws IOException {
    Files.writeString(folder.resolve("lift.brief.yaml"), BRIEF);
  }

  @Test
  void aBlockerEndsWithOne() {
    Ran ran = Ran.in(folder, "check", "lift.brief.yaml");
    assertThat(ran.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(ran.out()).contains("NOT YET", "cause/none-given", "lift.brief.yaml:2:1");
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void checkIsTheDefaultCommand() {
    assertThat(Ran.in(folder, "lift.brief.yaml"))
        .isEqualTo(Ran.in(folder, "check", "lift.brief.yaml"));
  }

  @Test
  void theSameBriefTwiceGivesTheSameBytes() {
    Ran first = Ran.in(folder, "check", "--format", "json", ".");
    assertThat(Ran.in(folder, "check", "--format", "json", ".")).isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "*.brief.yaml", "lift.brief.yaml"})
  void aFolderAGlobAndAFileAllFindIt(String path) {
    assertThat(Ran.in(folder, "check", path).code()).isEqualTo(ExitCode.FINDINGS);
  }

  @Test
  void standardInputHasANameOfItsOwn() {
    Ran ran = Ran.with(folder, BRIEF, "check", "--stdin-name", "proposal.yaml", "-");
    assertThat(ran.out()).contains("proposal.yaml:2:1");
  }

  @Test
  void failOnMovesTheBar() {
    List<String> ignored =
        List.of("cause", "gap", "need", "expectation", "contract", "relationship");
    String[] args = {"check", "--ignore", String.join(",", ignored), "--fail-on", "major"};
    assertThat(Ran.in(folder, args).code()).isEqualTo(ExitCode.CLEAN);
    assertThat(Ran.in(folder, "check", "--fail-on", "never").code()).isEqualTo(ExitCode.CLEAN);
    assertThat(Ran.in(folder, "check", "--fail-on", "info").code()).isEqualTo(ExitCode.FINDINGS);
  }

  @Test
  void selectShowsOnlyWhatIsAsked() {
    Ran ran = Ran.in(folder, "check", "--format", "json", "--select", "cause/none-given", ".");
    assertThat(rules(ran)).containsExactly("cause/none-given");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--select=cause/none-gven|did you mean cause/none-given",
        "--fail-on=sever|blocker, major, minor, info",
        "--language=de|en, nl",
        "--format=pdf|terminal, json",
        "--date=tomorrow|2027-03-01",
        "--colour|--colour",
        "missing.brief.yaml|missing.brief.yaml",
      })
  void wrongUseEndsWithTwoAndSaysWhatWouldBeRight(String row) {
    String[] cells = row.split("\\|", -1);
    Ran ran = Ran.in(folder, "check", cells[0]);
    assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.err()).startsWith("whylint: ").contains(cells[1]).doesNotContain("Exception");
    assertThat(ran.out()).isEmpty();
  }

  @Test
  void nothingFoundIsNoSilentPass(@TempDir Path empty) {
    assertThat(Ran.in(empty, "check").code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(Ran.in(empty, "check", "--allow-empty").code()).isEqualTo(ExitCode.CLEAN);
  }

  @Test
  void severalFormatsGoToFilesOfTheirOwn() throws IOException {
    Ran ran = Ran.in(folder, "check", "--format", "terminal", "--format", "json=out.json");
    assertThat(ran.out()).contains("NOT YET");
    assertThat(Files.readString(folder.resolve("out.json"))).startsWith("{");
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("lift.brief.yaml", "out.json");
    }
  }

  @Test
  void theReportSpeaksTheLanguageThatIsAsked() {
    assertThat(Ran.in(folder, "check", "--language", "nl").out()).contains("NOG NIET", "waarom");
  }

  @Test
  void escapesInABriefReachNoTerminal() throws IOException {
    String evil =
        "title: \"A \\e[31m lift \\u202e x\"\nproblem: \"\\e]0;x\\a wait\"\nsolution: S\n";
    Files.writeString(folder.resolve("lift.brief.yaml"), evil);
    Ran ran = Ran.in(folder, "check", "--all");
    assertThat(ran.out()).doesNotContain("\u001b", "\u202e", "\u0007").contains("\\u001b");
  }

  @Test
  void theClientSeesNothingInternal() throws IOException {
    String marked =
        BRIEF
            + "relationship: {state: broken, said-by-us: [XQZ one TBD], said-by-client: [XQZ two]}\n"
            + "# XQZ three\n"
            + "waivers:\n  - {rule: gap/no-alternatives, because: XQZ four, by: XQZ five}\n";
    Files.writeString(folder.resolve("lift.brief.yaml"), marked);
    for (String format : List.of("terminal", "json")) {
      Ran ran = Ran.in(folder, "check", "--all", "--audience", "client", "--format", format, ".");
      assertThat(ran.out()).contains("cause/none-given").doesNotContain("XQZ", "relationship");
    }
  }

  @Test
  void theJsonHoldsWhatTheContractSays() {
    JsonNode root = new ObjectMapper().readTree(Ran.in(folder, "check", "--format", "json").out());
    assertThat(root.propertyNames()).containsExactly("version", "tool", "briefs", "summary");
    JsonNode finding = root.get("briefs").get(0).get("findings").get(0);
    assertThat(finding.propertyNames())
        .contains(
            "rule",
            "severity",
            "evidence",
            "at",
            "path",
            "line",
            "column",
            "endLine",
            "endColumn",
            "related",
            "message",
            "why",
            "ask",
            "mend",
            "numbers",
            "waived",
            "baselined",
            "fingerprint");
  }

  private static List<String> rules(Ran ran) {
    JsonNode brief = new ObjectMapper().readTree(ran.out()).get("briefs").get(0);
    return brief.get("findings").findValuesAsString("rule");
  }

  @Test
  void aGlobThatIsNoneIsAWrongUse() {
    for (String glob : List.of("[", "a/{b", "a/[!")) {
      Ran ran = Ran.in(folder, "check", glob);
      assertThat(ran.code()).as(glob).isIn(ExitCode.USAGE, ExitCode.UNREADABLE);
      assertThat(ran.err()).as(glob).doesNotContain("fault of our own").startsWith("whylint: ");
    }
    assertThat(Ran.in(folder, "check", "[").err()).contains("it is no glob");
  }
}
