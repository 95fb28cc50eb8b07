package dev.whylint.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whole processes that lose their output, meet what they may not read, have no room left, or are
 * killed while they write. What needs rights that this machine does not give is skipped.
 */
@EnabledOnOs(OS.LINUX)
class PreciousFilesIT {
  private static final String LAUNCHER = InstalledTree.asBuilt().launcher().toString();
  private static final String BRIEF =
      """
      title: Portal
      problem: Customers leave after their first complaint.
      solution: A new support portal.
      """;

  @TempDir private Path folder;

  @BeforeEach
  void writeBrief() throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.writeString(folder.resolve("one.brief.yaml"), BRIEF);
  }

  @Test
  void aLostOutputIsToldAndFails() throws Exception {
    Run run = sh("'" + LAUNCHER + "' check --format json one.brief.yaml > /dev/full");
    assertThat(run.status()).isEqualTo(4);
    assertThat(run.err())
        .isEqualTo("whylint: cannot write standard output: No space left on device\n");
  }

  @Test
  void aReaderThatWantsNoMoreIsNoFault() throws Exception {
    for (int i = 0; i < 300; i++) {
      Files.writeString(folder.resolve(i + ".brief.yaml"), BRIEF);
    }
    Run run = sh("('" + LAUNCHER + "' check --format json .; echo $? > status) | head -n 1");
    assertThat(run.out()).isEqualTo("{\n");
    assertThat(run.err()).isEmpty();
    assertThat(Files.readString(folder.resolve("status"))).isIn("0\n", "1\n");
  }

  @Test
  void whatMayNotBeReadIsNamedAndTheRestIsChecked() throws Exception {
    Path locked = Files.createDirectory(folder.resolve("locked"));
    Files.writeString(locked.resolve("two.brief.yaml"), BRIEF);
    Files.writeString(folder.resolve("three.brief.yaml"), BRIEF);
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
    Files.setPosixFilePermissions(
        folder.resolve("three.brief.yaml"), PosixFilePermissions.fromString("---------"));
    Run run = asNobody("'" + LAUNCHER + "' check --format json .");
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwxr-xr-x"));
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err())
        .contains("cannot read locked: there is no permission")
        .contains("cannot read three.brief.yaml: there is no permission");
    assertThat(run.out()).contains("one.brief.yaml").contains("cause/none-given");
  }

  @Test
  void aNameInAnotherEncodingIsToldAndTheRestIsChecked() throws Exception {
    Run made = sh("cp one.brief.yaml \"$(printf 'caf\\351.brief.yaml')\"");
    assumeTrue(made.status() == 0, "this file system takes UTF-8 names only");
    for (String locale : List.of("C", "POSIX", "", "C.UTF-8")) {
      Run run = inLocale(locale, "'" + LAUNCHER + "' check --format json .");
      assertThat(run.status()).as("in locale '%s'", locale).isEqualTo(3);
      assertThat(run.err())
          .matches("whylint: cannot read caf.+[.]brief[.]yaml: its name is not written in.+\\R");
      assertThat(run.out()).contains("one.brief.yaml").contains("cause/none-given");
      Run named = inLocale(locale, "'" + LAUNCHER + "' check --format json caf*");
      assertThat(named.status()).isEqualTo(2);
      assertThat(named.err()).contains("its name is not written in");
    }
  }

  @Test
  void aNameInUtf8IsReadInEveryLocale() throws Exception {
    sh("mv one.brief.yaml \"$(printf 'caf\\303\\251.brief.yaml')\"");
    for (String locale : List.of("C", "POSIX", "", "C.UTF-8")) {
      for (String path : List.of(".", "caf*")) {
        Run run = inLocale(locale, "'" + LAUNCHER + "' check --format json " + path);
        assertThat(run.err()).as("%s in locale '%s'", path, locale).isEmpty();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("\"café.brief.yaml\"");
      }
    }
  }

  @Test
  void aFileThatAnotherProcessHoldsLockedIsReadAndReplaced() throws Exception {
    Run run =
        sh(
            "flock one.brief.yaml sh -c \"'"
                + LAUNCHER
                + "' check --format json=out.json one.brief.yaml;"
                + " flock out.json '"
                + LAUNCHER
                + "' check --format sarif=out.json one.brief.yaml\"");
    assumeTrue(run.status() != 127, "there is no flock here");
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isEqualTo(1);
    assertThat(Files.readString(folder.resolve("out.json"))).contains("\"runs\"");
  }

  @Test
  void aFolderThatMayNotBeWrittenIsToldPlainly() throws Exception {
    Run run = asNobody("'" + LAUNCHER + "' report one.brief.yaml -o report.html");
    assertThat(run.status()).isEqualTo(4);
    assertThat(run.err()).contains("cannot write").contains("report.html");
    assertThat(run.err()).doesNotContain("\tat ").doesNotContain(".tmp");
  }

  @Test
  void aFullDiskLeavesTheOldFileWhole() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    assumeTrue(
        sh("mount -t tmpfs -o size=16k none disk").status() == 0,
        "no right to mount a file system");
    try {
      Files.writeString(disk.resolve("report.html"), "the old report");
      Run run = sh("'" + LAUNCHER + "' report one.brief.yaml -o disk/report.html");
      assertThat(run.status()).isEqualTo(4);
      assertThat(run.err()).contains("No space left on device").doesNotContain("\tat ");
      assertThat(Files.readString(disk.resolve("report.html"))).isEqualTo("the old report");
      try (Stream<Path> files = Files.list(disk)) {
        assertThat(files).hasSize(1);
      }
    } finally {
      sh("umount disk");
    }
  }

  @Test
  void aKilledRunLeavesTheOldFileOrTheNewOne() throws Exception {
    for (int run = 0; run < 20; run++) {
      Files.writeString(folder.resolve("report.html"), "the old report");
      // The delays spread over a whole run, from before the reading to after the writing.
      String after = "0." + (100 + 45 * run);
      sh(
          "'"
              + LAUNCHER
              + "' report one.brief.yaml -o report.html & p=$!; sleep "
              + after
              + "; kill -9 $p 2>/dev/null; wait $p 2>/dev/null");
      String left = Files.readString(folder.resolve("report.html"));
      assertThat(left.equals("the old report") || left.strip().endsWith("</html>"))
          .as("killed after %s s", after)
          .isTrue();
    }
  }

  private Run sh(String command) throws IOException, InterruptedException {
    return Run.of(List.of("sh", "-c", command), folder, Map.of());
  }

  private Run inLocale(String locale, String command) throws IOException, InterruptedException {
    return Run.of(
        List.of("sh", "-c", command), folder, Map.of("LC_ALL", locale, "LC_CTYPE", "", "LANG", ""));
  }

  /** Runs it as a user without rights, which root alone can do. */
  private Run asNobody(String command) throws IOException, InterruptedException {
    boolean possible =
        sh("setpriv --reuid=65534 --clear-groups test -x '" + LAUNCHER + "'").status() == 0;
    assumeTrue(possible, "only root can run as somebody else");
    return sh("setpriv --reuid=65534 --clear-groups " + command);
  }
}
