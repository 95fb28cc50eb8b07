package dev.whylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that is read is never written over, and one output that fails keeps no other back. */
@DisabledOnOs(OS.WINDOWS)
class OutputFilesTest {
  private static final String BRIEF =
      """
      title: Half \ud83d\ude00 a pair
      problem: "Customers leave \\ud800 after their first complaint."
      solution: A new support portal.
      """;

  @TempDir Path folder;

  @BeforeEach
  void writeFiles() throws IOException {
    Files.writeString(folder.resolve("one.brief.yaml"), BRIEF);
    Files.writeString(folder.resolve(".whylint.yaml"), "language: en\n");
    Ran.in(folder, "baseline", "create", "--baseline", "known");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "terminal",
        "json",
        "sarif",
        "junit",
        "gitlab",
        "github",
        "checkstyle",
        "markdown",
        "html"
      })
  void halfAPairOfSurrogatesStopsNoFile(String format) throws IOException {
    Ran ran = Ran.in(folder, "check", "--format", format + "=out", "one.brief.yaml");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isIn(ExitCode.CLEAN, ExitCode.FINDINGS);
    assertThat(Files.readString(folder.resolve("out"))).contains("one.brief.yaml");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check --format json=TARGET",
        "check --format terminal --format html=TARGET",
        "check --baseline known --format json=TARGET",
        "report -o TARGET",
        "report --format markdown -o TARGET",
        "questions -o TARGET",
        "map -o TARGET"
      })
  void nothingIsWrittenOverWhatIsRead(String run) throws IOException {
    Files.createLink(folder.resolve("hard"), folder.resolve("one.brief.yaml"));
    Files.createSymbolicLink(folder.resolve("soft"), Path.of("one.brief.yaml"));
    List<String> targets = new ArrayList<>(List.of("one.brief.yaml", ".whylint.yaml"));
    targets.addAll(List.of("./one.brief.yaml", "hard", "soft"));
    if (run.contains("known")) {
      targets.add("known");
    }
    for (String target : targets) {
      String before = Files.readString(folder.resolve(target));
      String[] args = (run.replace("TARGET", target) + " one.brief.yaml").split(" ", -1);
      Ran ran = Ran.in(folder, args);
      assertThat(ran.code()).as(target).isEqualTo(ExitCode.USAGE);
      assertThat(ran.err()).as(target).contains("would be written over").contains("another file");
      assertThat(Files.readString(folder.resolve(target))).isEqualTo(before);
    }
  }

  @Test
  void anOldOutputMayBeWrittenAnew() throws IOException {
    Files.writeString(folder.resolve("out"), "old");
    Ran.in(folder, "check", "--format", "json=out", "one.brief.yaml");
    assertThat(Files.readString(folder.resolve("out"))).startsWith("{");
  }

  @Test
  void oneOutputThatFailsKeepsNoneBack() throws IOException {
    Path locked = Files.createDirectory(folder.resolve("locked"));
    Files.createDirectory(locked.resolve("out"));
    Files.writeString(locked.resolve("out").resolve("x"), "x");
    Ran ran = Ran.in(folder, "check", "--format", "json=/dev/full/x", "--format", "sarif=ok", ".");
    assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
    Ran wrong = Ran.in(folder, "check", "--format", "json=/proc/x", "--format", "sarif=ok", ".");
    assertThat(wrong.code()).isEqualTo(ExitCode.FAULT);
    assertThat(wrong.err()).contains("cannot write '/proc/x'").doesNotContain("Exception");
    assertThat(Files.readString(folder.resolve("ok"))).contains("\"runs\"");
  }

  @Test
  void noTemporaryFileIsLeft() throws IOException {
    Ran.in(folder, "check", "--format", "json=out", "--format", "html=page", ".");
    Ran.in(folder, "report", "-o", "report.html", "one.brief.yaml");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "one.brief.yaml", ".whylint.yaml", "known", "out", "page", "report.html");
    }
  }

  @Test
  void linksAreNotFollowedAndAFolderMayBeCalledAsABrief() throws IOException {
    Path outside = Files.createDirectory(folder.resolve("outside"));
    Path inside = Files.createDirectory(folder.resolve("inside"));
    Files.writeString(outside.resolve("secret.brief.yaml"), BRIEF);
    Files.createSymbolicLink(inside.resolve("a.brief.yaml"), outside.resolve("secret.brief.yaml"));
    Files.createSymbolicLink(inside.resolve("folder"), outside);
    Path called = Files.createDirectory(inside.resolve("b.brief.yaml"));
    Files.writeString(called.resolve("c.brief.yaml"), BRIEF);
    Ran ran = Ran.in(folder, "check", "--format", "json", "inside");
    assertThat(ran.out()).contains("b.brief.yaml/c.brief.yaml").doesNotContain("secret");
    assertThat(ran.out()).doesNotContain("inside/a.brief.yaml");
  }
}
