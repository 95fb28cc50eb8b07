package dev.whylint.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Looks at the command that the launcher would run, by a stand-in for the JVM that prints it. */
@DisabledOnOs(OS.WINDOWS)
class LauncherCommandIT {
  private static final String ROOM = "-Xmn100m";

  @TempDir private Path folder;

  @Test
  void passesArgumentsOnUntouched() throws Exception {
    assertThat(seenByJava("check", "a b", "*", "$HOME", ""))
        .endsWith("check", "a b", "*", "$HOME", "");
  }

  @Test
  void letsTheHeapBeForAFewFiles() throws Exception {
    String brief = Files.createFile(folder.resolve("one.brief.yaml")).toString();
    assertThat(seenByJava("check", brief)).contains("check").doesNotContain(ROOM);
  }

  @Test
  void makesRoomForAFolder() throws Exception {
    assertThat(seenByJava("check", folder.toString())).contains(ROOM);
  }

  @Test
  void makesRoomForManyFiles() throws Exception {
    String[] many = Collections.nCopies(51, "one.brief.yaml").toArray(String[]::new);
    assertThat(seenByJava(many)).endsWith(many).contains(ROOM);
  }

  /** JDK 25 warns of an archive that it rejects; 17 says nothing, so its runs cannot show this. */
  @Test
  void keepsTheJvmFromWarningOnStandardOutput() throws Exception {
    assertThat(seenByJava("--version")).contains("-Xlog:disable", "-Xlog:all=off");
  }

  @Test
  void offersItsArchiveToNoOtherJvm() throws Exception {
    assertThat(seenByJava("--version"))
        .contains("--version")
        .noneMatch(argument -> argument.startsWith("-XX:SharedArchiveFile"));
  }

  @Test
  void tellsWhetherOutputGoesToATerminalUnlessTheCallerDid() throws Exception {
    String home = standIn("17.0.1").toString();
    assertThat(run(Map.of("JAVA_HOME", home)).err()).isEqualTo("terminal=0\n");
    assertThat(run(Map.of("JAVA_HOME", home, "WHYLINT_TERMINAL", "1")).err())
        .isEqualTo("terminal=1\n");
  }

  @Test
  void takesAJavaOfAnyLaterVersion() throws Exception {
    for (String version : List.of("17", "21.0.2", "25-ea", "100.1")) {
      assertThat(run(Map.of("JAVA_HOME", standIn(version).toString())).status()).isZero();
    }
  }

  @Test
  void refusesAJavaThatIsTooOld() throws Exception {
    for (String version : List.of("1.8.0_402", "11.0.22", "16")) {
      assertRefused(run(Map.of("JAVA_HOME", standIn(version).toString())), version);
    }
  }

  @Test
  void refusesAnOldJavaBehindALinkOnThePath() throws Exception {
    Path bin = Files.createDirectory(folder.resolve("bin"));
    Files.createSymbolicLink(bin.resolve("java"), standIn("11.0.22").resolve("bin/java"));
    assertRefused(run(Map.of("JAVA_HOME", "", "PATH", bin + ":/usr/bin:/bin")), "11.0.22");
  }

  @Test
  void saysWhatToDoWhenThereIsNoJava() throws Exception {
    assertRefused(run(Map.of("JAVA_HOME", "", "PATH", "/nowhere")), "no Java found");
  }

  @Test
  void saysWhatToDoWhenJavaHomeIsWrong() throws Exception {
    assertRefused(run(Map.of("JAVA_HOME", "/nowhere")), "/nowhere");
  }

  private static void assertRefused(Run run, String reason) {
    assertThat(run.err()).contains(reason).contains("Java 17");
    assertThat(run.out()).isEmpty();
    assertThat(run.status()).isEqualTo(2);
  }

  private List<String> seenByJava(String... arguments) throws Exception {
    Map<String, String> environment = Map.of("JAVA_HOME", standIn("17.0.1").toString());
    return run(environment, arguments).out().lines().toList();
  }

  private Run run(Map<String, String> environment, String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(InstalledTree.asBuilt().launcher().toString());
    command.addAll(List.of(arguments));
    return Run.of(command, folder, environment);
  }

  /** The home of a JVM that prints its arguments, one a line, and what it was told of terminals. */
  private Path standIn(String version) throws IOException {
    Path home = Files.createTempDirectory(folder, "java");
    Path bin = Files.createDirectory(home.resolve("bin"));
    Path java =
        Files.writeString(
            bin.resolve("java"),
            """
            #!/bin/sh
            printf '%s\\n' "$@"
            printf 'terminal=%s\\n' "$WHYLINT_TERMINAL" >&2
            """);
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    return home;
  }
}
