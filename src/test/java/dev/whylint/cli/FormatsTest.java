package dev.whylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What the formats share: waived findings, the two audiences, several files, where paths start. */
class FormatsTest {
  private static final String BRIEF =
      """
      title: A second lift
      problem: Visitors wait.
      solution: Build a second lift
      relationship: {state: broken, said-by-us: [XQZ one TBD], said-by-client: [XQZ two]}
      # XQZ three
      waivers:
        - {rule: gap/no-alternatives, because: XQZ four, by: XQZ five}
        - {rule: relationship, because: XQZ six, by: XQZ seven}
      """;
  private static final String[] NAMES = Formats.NAMES.split(", ", -1);

  @TempDir Path folder;

  @BeforeEach
  void writeABrief() throws IOException {
    Files.createDirectories(folder.resolve("offers"));
    Files.writeString(folder.resolve("offers/lift.brief.yaml"), BRIEF);
  }

  @Test
  void theClientSeesNothingInternalInAnyFormat() throws IOException {
    Path summary = folder.resolve("summary.md");
    Map<String, String> env = Map.of("GITHUB_STEP_SUMMARY", summary.toString());
    for (String format : NAMES) {
      String[] args = {"check", "--all", "--audience", "client", "--format", format, "."};
      Ran ran = Ran.under(env, folder, "", args);
      if (!format.equals("html")) { // the page for a client names no rules
        assertThat(ran.out()).contains("cause/none-given", "gap/no-alternatives");
      }
      assertThat(ran.out()).doesNotContain("XQZ", "relationship");
      assertThat(ran.out()).doesNotContain("primaryLocationLineHash");
    }
    assertThat(Files.readString(summary)).contains("NOT YET").doesNotContain("XQZ", "relationship");
  }

  @Test
  void theConsultantSeesWhyAFindingIsWaived() {
    for (String format : NAMES) {
      if (!format.equals("json")) {
        assertThat(check(format).out()).contains("XQZ four").doesNotContain("XQZ three");
      }
    }
  }

  @Test
  void whatIsWaivedIsShownAndNeverCounted() {
    JsonNode sarif = new ObjectMapper().readTree(check("sarif").out()).get("runs").get(0);
    for (JsonNode each : sarif.get("results")) {
      boolean waived = each.get("ruleId").asString().equals("gap/no-alternatives");
      assertThat(each.has("suppressions"))
          .isEqualTo(waived || each.get("ruleId").asString().startsWith("relationship/"));
    }
    String junit = check("junit").out();
    assertThat(junit.split("<skipped>", -1)).hasSizeGreaterThan(2);
    assertThat(junit).contains("skipped=\"" + (junit.split("<skipped>", -1).length - 1) + "\"");
    assertThat(junit).contains("failures=\"" + (junit.split("<failure ", -1).length - 1) + "\"");
    assertThat(check("github").out())
        .containsPattern("::notice [^\\n]*title=whylint gap/no-alternatives::\\[waived: XQZ four]");
    assertThat(check("checkstyle").out())
        .containsPattern("severity=\"info\" message=\"\\[waived: XQZ four] ");
    assertThat(check("gitlab").out()).contains("[waived: XQZ four] ");
  }

  @Test
  void aCleanBriefIsAPassedCase() throws IOException {
    Files.writeString(folder.resolve("offers/lift.brief.yaml"), BRIEF);
    Ran ran = Ran.in(folder, "check", "--select", "wording/buzzword", "--format", "junit");
    assertThat(ran.out()).contains("tests=\"1\" failures=\"0\"", "name=\"nothing that counts\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GITHUB_WORKSPACE", "CI_PROJECT_DIR"})
  void pathsStartAtTheRootOfTheRepository(String variable) {
    Map<String, String> env = Map.of(variable, folder.toString());
    for (String format : List.of("sarif", "gitlab", "github", "checkstyle", "junit")) {
      Ran ran = Ran.under(env, folder.resolve("offers"), "", "check", "--format", format);
      assertThat(ran.out()).contains("offers/lift.brief.yaml").doesNotContain(folder.toString());
    }
  }

  @Test
  void inActionsTheFormatIsGithubUnlessAnotherIsAsked() {
    Map<String, String> env = Map.of("GITHUB_ACTIONS", "true");
    assertThat(Ran.under(env, folder, "", "check").out()).startsWith("::error file=offers/lift");
    assertThat(Ran.under(env, folder, "", "check", "--format", "terminal").out())
        .startsWith("offers/lift.brief.yaml");
  }

  @Test
  void theSummaryIsAddedToWhatIsThere() throws IOException {
    Path summary = folder.resolve("summary.md");
    Files.writeString(summary, "before\n");
    Map<String, String> env = Map.of("GITHUB_STEP_SUMMARY", summary.toString());
    assertThat(Ran.under(env, folder, "", "check", "--format", "github").err()).isEmpty();
    assertThat(Files.readString(summary)).startsWith("before\n\n## NOT YET");
    Map<String, String> nowhere = Map.of("GITHUB_STEP_SUMMARY", folder + "/no/such");
    Ran ran = Ran.under(nowhere, folder, "", "check", "--format", "github");
    assertThat(ran.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(ran.err()).startsWith("whylint: cannot write the summary");
  }

  @Test
  void severalBriefsHaveAnOverviewAndTheirOwnFolds() throws IOException {
    Files.writeString(folder.resolve("offers/two.brief.yaml"), BRIEF.replace("lift", "stair"));
    String out = check("markdown").out();
    assertThat(out).startsWith("## 2 briefs: 2 not yet\n\n| Brief | Verdict |");
    assertThat(out).contains("**offers/lift.brief.yaml**: NOT YET", "**offers/two.brief.yaml**");
    assertThat(out.split("<details>", -1)).hasSize(3);
  }

  @Test
  void aFileCanBeReadByWhoeverMayReadANewFile() throws IOException {
    Path usual = Files.writeString(folder.resolve("usual.txt"), "");
    Ran.in(folder, "check", "--format", "sarif=out.sarif", "--format", "junit=out.xml");
    for (String name : List.of("out.sarif", "out.xml")) {
      assertThat(Files.getPosixFilePermissions(folder.resolve(name)))
          .isEqualTo(Files.getPosixFilePermissions(usual));
    }
  }

  @Test
  void theHelpNamesEveryFormat() {
    String help = Ran.in(folder, "check", "--help").out().replaceAll("\\s+", " ");
    assertThat(help).contains(NAMES);
  }

  private Ran check(String format) {
    return Ran.in(folder, "check", "--all", "--format", format);
  }
}
