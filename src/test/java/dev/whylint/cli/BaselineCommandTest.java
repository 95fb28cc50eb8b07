package dev.whylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What a baseline lets be, what it does not, and how it is kept true. */
class BaselineCommandTest {
  private static final int MANY = 200;

  @TempDir Path folder;

  @BeforeEach
  void writeBriefs() throws IOException {
    for (int i = 0; i < MANY; i++) {
      write(i, "title: Counter " + i + "\nlanguage: en\n" + body(i));
    }
  }

  private static String body(int i) {
    return """
        problem:
          statement: People wait at counter %d
          symptoms: [{id: queue, what: A queue of %d people at nine}]
        solution: {summary: A form for counter %d}
        plan: {start: 2027-01-04, deadline: 2027-03-01}
        """
        .formatted(i, i + 2, i);
  }

  private Path file(int i) {
    return folder.resolve("counter-" + i + ".brief.yaml");
  }

  private void write(int i, String text) throws IOException {
    Files.writeString(file(i), text);
  }

  private String baseline() throws IOException {
    return Files.readString(folder.resolve(".whylint-baseline"));
  }

  private List<JsonNode> unknown() {
    String[] args = {
      "check", "--format", "json", "--baseline", ".whylint-baseline", "--fail-on", "info"
    };
    JsonNode report = new ObjectMapper().readTree(Ran.in(folder, args).out());
    return report.get("briefs").values().stream()
        .flatMap(brief -> brief.get("findings").values().stream())
        .filter(f -> !f.get("baselined").asBoolean())
        .toList();
  }

  private int check() {
    return Ran.in(folder, "check", "--baseline", ".whylint-baseline", "--fail-on", "info").code();
  }

  @Test
  void aTeamSwitchesOnSeesOnlyWhatIsNewAndIsToldOfWhatIsStale() throws IOException {
    assertThat(Ran.in(folder, "check", "--fail-on", "info").code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(Ran.in(folder, "baseline", "create").code()).isEqualTo(ExitCode.CLEAN);
    assertThat(check()).isEqualTo(ExitCode.CLEAN);

    String sound = Files.readString(file(7));
    write(7, sound + "notes: The van arrives promptly.\n");
    assertThat(check()).isEqualTo(ExitCode.FINDINGS);
    assertThat(unknown())
        .singleElement()
        .extracting(f -> f.get("rule").asString())
        .isEqualTo("wording/vague");
    assertThat(Ran.in(folder, "baseline", "check").code()).isEqualTo(ExitCode.FINDINGS);

    String before = baseline();
    Ran update = Ran.in(folder, "baseline", "update");
    assertThat(update.out()).contains("1 new and not taken in");
    assertThat(baseline()).isEqualTo(before);
    assertThat(Ran.in(folder, "baseline", "update", "--add-new").code()).isEqualTo(ExitCode.CLEAN);
    assertThat(check()).isEqualTo(ExitCode.CLEAN);

    write(7, sound);
    Ran stale = Ran.in(folder, "baseline", "check");
    assertThat(stale.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(stale.out())
        .contains("stale  counter-7.brief.yaml  wording/vague", "0 new, 1 stale")
        .doesNotContain("stale  counter-8");
    assertThat(check()).isEqualTo(ExitCode.CLEAN);
    assertThat(Ran.in(folder, "baseline", "update").out()).contains("1 taken out");
    assertThat(baseline()).isEqualTo(before);
  }

  @Test
  void theFileIsSortedAndKnowsNoLines() throws IOException {
    Ran.in(folder, "baseline", "create");
    String before = baseline();
    List<String> lines = before.lines().skip(1).toList();
    assertThat(lines).isSorted().hasSizeGreaterThan(MANY);
    write(3, "# moved down\n\n" + Files.readString(file(3)));
    assertThat(Ran.in(folder, "baseline", "check").code()).isEqualTo(ExitCode.CLEAN);
    assertThat(before).doesNotContain(folder.toString());
  }

  @Test
  void aBriefThatMovesKeepsItsEntriesAndANewOneGetsNone() throws IOException {
    Ran.in(folder, "baseline", "create");
    Files.createDirectories(folder.resolve("old"));
    Files.move(file(5), folder.resolve("old/renamed.brief.yaml"));
    assertThat(check()).isEqualTo(ExitCode.CLEAN);
    Ran.in(folder, "baseline", "update");
    assertThat(baseline()).contains("old/renamed.brief.yaml").doesNotContain("counter-5.brief");
    Files.delete(file(6));
    Files.writeString(
        folder.resolve("fresh.brief.yaml"), "title: New\nlanguage: en\n" + body(MANY + 1));
    assertThat(check()).isEqualTo(ExitCode.FINDINGS);
  }

  @Test
  void aFolderThatMovesAndFilesThatGetOtherNamesKeepTheirEntries() throws IOException {
    for (int i = 0; i < MANY; i++) {
      write(i, "title: Counter\nlanguage: en\n" + body(1));
    }
    Ran.in(folder, "baseline", "create");
    Path archive = Files.createDirectories(folder.resolve("archive"));
    for (int i = 0; i < MANY; i++) {
      Files.move(file(i), archive.resolve("x" + i + ".brief.yaml"));
    }
    Ran ran = Ran.in(folder, "baseline", "check");
    assertThat(ran.out()).contains("agrees with the briefs");
    Path first = archive.resolve("x0.brief.yaml");
    Files.writeString(first, Files.readString(first) + "notes: The van arrives promptly.\n");
    assertThat(unknown()).isNotEmpty();
  }

  @Test
  void ofTwoFilesThatMoveEachKeepsItsOwn() throws IOException {
    write(1, "title: A\nlanguage: en\n" + body(1) + "risks: [Rain, Snow]\n");
    write(2, "title: A\nlanguage: en\n" + body(1) + "risks: [Rain]\n");
    Ran.in(folder, "baseline", "create");
    Path archive = Files.createDirectories(folder.resolve("archive"));
    Files.move(file(2), archive.resolve("a.brief.yaml"));
    Files.move(file(1), archive.resolve("b.brief.yaml"));
    assertThat(Ran.in(folder, "baseline", "check").out()).contains("agrees with the briefs");
  }

  @Test
  void aSecondFindingLikeAKnownOneIsNew() throws IOException {
    Ran.in(folder, "baseline", "create");
    Files.writeString(
        file(9), Files.readString(file(9)).replace("symptoms: [", "symptoms: [{what: Cold}, "));
    assertThat(unknown()).isNotEmpty();
  }

  @Test
  void theVerdictStaysThatOfTheBrief() {
    Ran.in(folder, "baseline", "create");
    Ran one = Ran.in(folder, "check", "--baseline", ".whylint-baseline", "counter-1.brief.yaml");
    assertThat(one.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(one.out()).contains("in the baseline").doesNotContain("READY");
  }

  @Test
  void anOtherFolderAndAPartOfTheBriefsLeaveTheRestAlone() throws IOException {
    Ran.in(folder, "baseline", "create");
    String before = baseline();
    Path sub = Files.createDirectories(folder.resolve("sub"));
    Ran ran =
        Ran.in(
            sub,
            "baseline",
            "update",
            "--baseline",
            "../.whylint-baseline",
            "../counter-1.brief.yaml");
    assertThat(ran.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(baseline()).isEqualTo(before);
  }

  @Test
  void whatCannotBeReadIsNamedAndNothingIsWritten() throws IOException {
    Ran.in(folder, "baseline", "create");
    String before = baseline();
    write(2, "title: [\n");
    assertThat(Ran.in(folder, "baseline", "update").code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(Ran.in(folder, "baseline", "check").code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(baseline()).isEqualTo(before);
    assertThat(check()).isEqualTo(ExitCode.UNREADABLE);
  }

  @Test
  void wrongUseIsSaid() throws IOException {
    assertThat(Ran.in(folder, "check", "--baseline", "none").err()).contains("no baseline 'none'");
    assertThat(Ran.in(folder, "baseline", "check").code()).isEqualTo(ExitCode.USAGE);
    assertThat(Ran.in(folder, "baseline", "creat").err()).contains("create, update or check");
    Ran.in(folder, "baseline", "create");
    assertThat(Ran.in(folder, "baseline", "create").err()).contains("is there already");
    Path file = folder.resolve(".whylint-baseline");
    Files.writeString(file, baseline() + "<<<<<<< HEAD\n");
    assertThat(Ran.in(folder, "baseline", "check").err()).contains("merge conflict");
    Files.writeString(file, "# whylint baseline 1\na\tb\n");
    Ran bad = Ran.in(folder, "check", "--baseline", ".whylint-baseline");
    assertThat(bad.err()).contains(".whylint-baseline:2:", "16 hex digits");
    assertThat(bad.code()).isEqualTo(ExitCode.USAGE);
    Files.writeString(file, "rules\n");
    assertThat(Ran.in(folder, "baseline", "check").err()).contains(":1: a baseline begins with");
  }
}
