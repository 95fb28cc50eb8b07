package dev.whylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * A brief with more than 6,000 findings: what a reader cannot take is left out, the worst stays.
 */
class FormatLimitsTest {
  private static final int NEEDS = 2_100;
  private static final int SARIF = 5_000;

  @TempDir static Path folder;

  private static JsonNode counts;
  private static long all;

  @BeforeAll
  static void writeABriefWithManyFindings() throws IOException {
    StringBuilder text =
        new StringBuilder(
            "title: Many\nproblem: Visitors wait.\nsolution: A second lift\nneeds:\n");
    for (int i = 0; i < NEEDS; i++) {
      text.append("  - {id: n").append(i).append(", priority: must, what: see a quick overview ");
      text.append(i).append(" etc.}\n");
    }
    Files.writeString(folder.resolve("many.brief.yaml"), text);
    counts = new ObjectMapper().readTree(run("json").out()).get("summary");
    all = List.of("blocker", "major", "minor", "info").stream().mapToLong(s -> of(s)).sum();
    assertThat(all).isGreaterThan(6_000);
    assertThat(of("major")).isBetween(2_000L, 4_000L);
  }

  @Test
  void sarifKeepsTheWorstAndSaysWhatIsMissing() {
    Ran ran = run("sarif");
    new Schemas().holds("sarif", ran.out());
    JsonNode log = new ObjectMapper().readTree(ran.out()).get("runs").get(0);
    assertThat(log.get("results").size()).isEqualTo(SARIF);
    assertThat(levels(log, "error")).isEqualTo(of("blocker"));
    assertThat(levels(log, "warning")).isEqualTo(of("major"));
    JsonNode notes = log.get("invocations").get(0).get("toolExecutionNotifications");
    assertThat(notes.get(0).get("level").asString()).isEqualTo("warning");
    assertThat(notes.get(0).get("message").get("text").asString())
        .isEqualTo(
            String.format(
                "5,000 of %,d findings are shown, the worst first. Left out: %,d minors.",
                all, all - SARIF));
  }

  @Test
  void githubShowsTenOfAKindAndSaysWhatIsMissing() throws IOException {
    Path summary = folder.resolve("summary.md");
    Files.writeString(summary, "before ".repeat(100_000));
    Ran ran =
        Ran.under(
            Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", summary.toString()),
            folder,
            "",
            "check",
            "many.brief.yaml");
    List<String> lines = ran.out().lines().toList();
    assertThat(lines).filteredOn(l -> l.startsWith("::error ")).hasSize((int) of("blocker"));
    assertThat(lines).filteredOn(l -> l.startsWith("::warning ")).hasSize(10);
    assertThat(lines).filteredOn(l -> l.startsWith("::notice ")).hasSize(10);
    assertThat(lines.get(0)).startsWith("::error ");
    assertThat(lines.get(lines.size() - 1))
        .startsWith("::notice title=whylint::")
        .contains(String.format("%,d majors", of("major") - 10))
        .contains(String.format("%,d minors", of("minor") - 9));
    assertThat(Files.size(summary)).isBetween(1_040_000L, 1L << 20);
    assertThat(Files.readString(summary)).contains("Left out for length: ").endsWith(".\n");
  }

  @Test
  void markdownFitsACommentAndSaysWhatIsMissing() {
    String text = run("markdown").out();
    assertThat(text.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(64_000, 65_536);
    assertThat(text).startsWith("## NOT YET").endsWith(".\n").contains("</details>\n\nLeft out");
    long shown = text.lines().filter(line -> line.startsWith("- **")).count();
    assertThat(text.lines().filter(line -> line.startsWith("- **major")).count())
        .isEqualTo(shown - of("blocker"));
    assertThat(text)
        .contains(String.format("%,d majors", of("major") + of("blocker") - shown))
        .contains(String.format("%,d minors", of("minor")));
  }

  @Test
  void gitlabNamesEachOnce() {
    JsonNode list = new ObjectMapper().readTree(run("gitlab").out());
    Set<String> names = new HashSet<>(list.findValuesAsString("fingerprint"));
    assertThat(list.size()).isEqualTo((int) all);
    assertThat(names).hasSize((int) all);
  }

  @Test
  void junitCountsEachOnce() {
    String text = run("junit").out();
    assertThat(text).contains("tests=\"" + all + "\" failures=\"" + all + "\"");
    List<String> names = text.lines().filter(line -> line.contains("<testcase")).toList();
    assertThat(names.stream().collect(Collectors.toSet())).hasSize((int) all);
  }

  private static Ran run(String format) {
    return Ran.in(folder, "check", "--format", format, "many.brief.yaml");
  }

  private static long of(String severity) {
    return counts.get(severity).asLong();
  }

  private static long levels(JsonNode log, String level) {
    return log.get("results").findValuesAsString("level").stream().filter(level::equals).count();
  }
}
