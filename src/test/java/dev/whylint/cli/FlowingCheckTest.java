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

/**
 * Many briefs, whose report is written while they are checked. Two formats at once need all results
 * first, so that one run can be held against the other.
 */
class FlowingCheckTest {
  private static final int MANY = 12;
  private static final String BRIEF =
      """
      title: Case %d
      problem: Visitors wait %d minutes.
      solution: Build a second lift
      relationship: {state: broken, said-by-client: [we pay so you obey]}
      """;

  @TempDir Path folder;

  @BeforeEach
  void writeManyBriefs() throws IOException {
    for (int i = 0; i < MANY; i++) {
      Files.writeString(folder.resolve(name(i)), BRIEF.formatted(i, i + 10));
    }
  }

  private static String name(int number) {
    return Character.toString('a' + number) + ".brief.yaml";
  }

  @ParameterizedTest
  @ValueSource(strings = {"terminal", "json"})
  void theReportIsTheOneOfResultsThatAreAllKept(String format) throws IOException {
    Files.writeString(folder.resolve(name(3)), "title: [half\n");
    Files.writeString(folder.resolve(name(4)), "title: One\n---\ntitle: Two\n");
    for (List<String> more :
        List.of(List.<String>of(), List.of("--audience", "client"), List.of("--language", "nl"))) {
      Ran flowing = check(format, more);
      Ran kept = check(format + "=kept.txt", plus(more, "--format", "sarif=other.sarif"));
      assertThat(flowing.out()).isEqualTo(Files.readString(folder.resolve("kept.txt")));
      assertThat(flowing.code()).isEqualTo(kept.code()).isEqualTo(ExitCode.UNREADABLE);
      assertThat(check(format + "=flowing.txt", more).code()).isEqualTo(kept.code());
      assertThat(folder.resolve("flowing.txt")).content().isEqualTo(flowing.out());
    }
  }

  @Test
  void theSumIsOfAllBriefs() {
    JsonNode json = new ObjectMapper().readTree(check("json", List.of()).out());
    assertThat(json.get("briefs")).hasSize(MANY);
    assertThat(json.get("summary").get("briefs").asInt()).isEqualTo(MANY);
    int counted = 0;
    for (JsonNode brief : json.get("briefs")) {
      for (JsonNode finding : brief.get("findings")) {
        counted += finding.get("severity").asString().equals("blocker") ? 1 : 0;
      }
    }
    assertThat(json.get("summary").get("blocker").asInt()).isEqualTo(counted).isPositive();
    assertThat(check("terminal", List.of()).out()).contains("12 briefs: 12 not yet.");
  }

  @Test
  void theExitCodeFollowsTheWorstBrief() throws IOException {
    assertThat(check("terminal", List.of()).code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(check("terminal", List.of("--fail-on", "never")).code()).isEqualTo(ExitCode.CLEAN);
    Files.writeString(folder.resolve(name(1)), "title: [half\n");
    Ran ran = check("terminal", List.of("--fail-on", "never"));
    assertThat(ran.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(ran.out()).contains("12 briefs: 1 unreadable, 11 not yet.");
  }

  @Test
  void nothingIsWrittenOverAFileThatIsRead() throws IOException {
    Ran ran = check("json=" + name(5), List.of());
    assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.err()).contains("f.brief.yaml");
    assertThat(folder.resolve(name(5))).content().startsWith("title: Case 5");
  }

  @Test
  void faultySettingsAreToldBeforeAnythingIsWritten() throws IOException {
    Files.writeString(folder.resolve(".whylint.yaml"), "fail-on: sometimes\n");
    Ran ran = check("terminal", List.of());
    assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains(".whylint.yaml:1");
  }

  private Ran check(String format, List<String> more) {
    List<String> args = new ArrayList<>(List.of("check", "--format", format));
    args.addAll(more);
    args.add(".");
    return Ran.in(folder, args.toArray(String[]::new));
  }

  private static List<String> plus(List<String> some, String... more) {
    List<String> all = new ArrayList<>(some);
    all.addAll(List.of(more));
    return all;
  }
}
