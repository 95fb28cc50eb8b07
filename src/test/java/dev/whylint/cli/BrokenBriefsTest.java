package dev.whylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Every way to be unreadable is shown at its place, and hides nothing else. */
class BrokenBriefsTest {
  private static final Path FOLDER = Path.of("src/test/resources/broken").toAbsolutePath();

  private record Expected(String file, String rule, String line, String column, String near) {
    static Expected of(String row) {
      String[] cells = row.split("\t", -1);
      return new Expected(cells[0], cells[1], cells[2], cells[3], cells[4]);
    }
  }

  @TestFactory
  Stream<DynamicTest> eachFaultIsShownAtItsPlace() throws IOException {
    List<Expected> rows = new ArrayList<>();
    for (String line : Files.readAllLines(FOLDER.resolve("expected.tsv"))) {
      if (!line.startsWith("#")) {
        rows.add(Expected.of(line));
      }
    }
    assertThat(rows).hasSizeGreaterThan(20);
    return rows.stream()
        .map(row -> DynamicTest.dynamicTest(row.file() + " " + row.rule(), () -> shown(row)));
  }

  private static void shown(Expected row) {
    Ran ran = Ran.in(FOLDER, "check", "--format", "json", row.file());
    List<String> places = new ArrayList<>();
    for (JsonNode brief : new ObjectMapper().readTree(ran.out()).get("briefs")) {
      for (JsonNode finding : brief.get("findings")) {
        if (finding.get("rule").stringValue().equals(row.rule())) {
          String line = row.line().equals("*") ? "*" : finding.get("line").asString();
          String column = row.column().equals("*") ? "*" : finding.get("column").asString();
          String words = finding.get("message").stringValue() + finding.get("mend").stringValue();
          String near = row.near().equals("-") || words.contains(row.near()) ? "" : " unnamed";
          places.add(line + ":" + column + near);
        }
      }
    }
    assertThat(places).contains(row.line() + ":" + row.column());
    boolean waiver = row.rule().endsWith("-waiver");
    assertThat(ran.code()).isIn(waiver ? List.of(0, 1) : List.of(ExitCode.UNREADABLE));
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void aBrokenFileDoesNotHideTheOthers(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.brief.yaml"), "title: [\n");
    Files.writeString(folder.resolve("b.brief.yaml"), "title: A\nproblem: B\nsolution: C\n");

    Ran ran = Ran.in(folder, "check");

    assertThat(ran.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(ran.out()).contains("brief/syntax", "cause/none-given").doesNotContain("Exception");
  }

  @Test
  void aBriefOfFiveMegabytesIsReadAndItsFaultShown(@TempDir Path folder) throws IOException {
    String notes = "notes: |\n" + "  All the words that were spoken.\n".repeat(160_000);
    String text = "title: A\nproblem: B\nsolution: C\n" + notes + "waver: none\n";
    Files.writeString(folder.resolve("big.brief.yaml"), text);

    Ran ran = Ran.in(folder, "check", "--ignore", "wording");

    assertThat(ran.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(ran.out()).contains("brief/unknown-key", "waivers", "big.brief.yaml:160005:1");
  }

  @Test
  void aFileOverTheLimitIsRefusedByItsSize(@TempDir Path folder) throws IOException {
    Files.write(folder.resolve("huge.brief.yaml"), new byte[17 * 1024 * 1024]);

    Ran ran = Ran.in(folder, "check");

    assertThat(ran.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(ran.out()).contains("brief/too-large").hasSizeLessThan(5_000);
  }
}
