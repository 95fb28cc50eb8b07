package dev.whylint.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.brief.Language;
import dev.whylint.engine.BriefResult;
import dev.whylint.engine.Finding;
import dev.whylint.engine.Result;
import dev.whylint.testing.Checked;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What SARIF says of size, baseline, failed rules, related places and columns. */
class SarifReportTest {
  private static final RepositoryPaths PATHS = new RepositoryPaths(Path.of("/r"), Path.of("/r"));

  @Test
  void aFileThatIsTooLargeLosesItsLightestFindings() throws IOException {
    StringBuilder brief = new StringBuilder("title: T\nproblem: P\nsolution: S\nneeds:\n");
    for (int i = 0; i < 400; i++) {
      brief.append("  - {id: n").append(i).append(", priority: must, what: see a quick overview ");
      brief.append(i).append("}\n");
    }
    Result result = new Result(List.of(Checked.brief(brief.toString())), List.of());
    SarifReport.Limits limits = new SarifReport.Limits(5_000, 30_000);
    String text = write(new SarifReport("1", PATHS, Language.NL, true, limits), result);
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(zipped.size()).isBetween(20_000, 30_000);
    JsonNode run = run(text);
    int all = result.briefs().get(0).findings().size();
    int shown = run.get("results").size();
    assertThat(shown).isBetween(100, all - 1);
    assertThat(notification(run))
        .startsWith(String.format("%d van de ", shown))
        .contains("de ergste eerst. Weggelaten: ", " klein.");
  }

  @Test
  void withABaselineEveryResultTellsItsState() throws IOException {
    BriefResult brief = Checked.brief("title: T\nproblem: P\nsolution: S\n");
    Finding first = brief.findings().get(0);
    Finding known =
        new Finding(first.rule(), first.hit(), first.severity(), null, true, first.fingerprint());
    List<Finding> findings = List.of(known, brief.findings().get(1));
    BriefResult compared =
        new BriefResult(brief.file(), brief.brief(), brief.verdict(), brief.figures(), findings);
    JsonNode run = run(write(sarif(true), new Result(List.of(compared), List.of())));
    assertThat(run.get("results").findValuesAsString("baselineState"))
        .containsExactly("unchanged", "new");
    JsonNode plain = run(write(sarif(true), new Result(List.of(brief), List.of())));
    assertThat(plain.get("results").findValuesAsString("baselineState")).isEmpty();
  }

  @Test
  void aFailedRuleIsToldWithoutWhatItSaw() throws IOException {
    Result.Crash crash = new Result.Crash("plan/x", "a.yaml", 1, "secret words");
    String text = write(sarif(true), new Result(List.of(), List.of(crash)));
    JsonNode run = run(text);
    assertThat(run.get("invocations").get(0).get("executionSuccessful").asBoolean()).isFalse();
    assertThat(notification(run)).isEqualTo("Rule plan/x failed on a.yaml.");
    assertThat(text).doesNotContain("secret");
  }

  @Test
  void columnsCountUtf16Units() throws IOException {
    BriefResult brief =
        Checked.brief("title: T\nproblem: P\nsolution: S\nneeds: [{what: '😀 a quick one'}]\n");
    JsonNode run = run(write(sarif(true), new Result(List.of(brief), List.of())));
    assertThat(run.get("columnKind").asString()).isEqualTo("utf16CodeUnits");
    for (JsonNode each : run.get("results")) {
      if (each.get("ruleId").asString().equals("wording/vague")) {
        JsonNode region = each.findValue("region");
        assertThat(region.get("startColumn").asInt()).isEqualTo(22);
        assertThat(region.get("endColumn").asInt()).isEqualTo(27);
        return;
      }
    }
    throw new AssertionError("no finding on the word: " + run.get("results"));
  }

  @Test
  void relatedPlacesAreLinkedFromTheMessage() throws IOException {
    BriefResult brief =
        Checked.brief(
            """
            title: T
            problem: {statement: P, symptoms: [{id: s, what: W}, {id: s, what: V}]}
            solution: S
            """);
    JsonNode run = run(write(sarif(true), new Result(List.of(brief), List.of())));
    List<JsonNode> related = run.get("results").findValues("relatedLocations");
    assertThat(related).isNotEmpty();
    assertThat(related.get(0).get(0).get("id").asInt()).isEqualTo(1);
    assertThat(run.get("results").toString()).contains("See [line 2](1): ");
  }

  private static SarifReport sarif(boolean whole) {
    return new SarifReport("1", PATHS, Language.EN, whole);
  }

  private static String write(SarifReport report, Result result) throws IOException {
    StringBuilder out = new StringBuilder();
    report.write(result, out);
    return out.toString();
  }

  private static JsonNode run(String text) {
    return new ObjectMapper().readTree(text).get("runs").get(0);
  }

  private static String notification(JsonNode run) {
    return run.get("invocations")
        .get(0)
        .get("toolExecutionNotifications")
        .get(0)
        .get("message")
        .get("text")
        .asString();
  }
}
