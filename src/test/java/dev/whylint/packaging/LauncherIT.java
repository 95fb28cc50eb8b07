package dev.whylint.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs the packaged launcher as a user would, with the archive as built, broken and gone. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {
  private static final Path HOME =
      Path.of(System.getProperty("whylint.home", "target/whylint")).toAbsolutePath();
  private static final Path RUNNING_JAVA = Path.of(System.getProperty("java.home"));
  private static final String TITLE = "Één klacht kost € 40";
  private static final String BRIEF =
      """
      title: %s
      problem: Customers leave after their first complaint.
      solution: A new support portal.
      """
          .formatted(TITLE);

  @TempDir private Path folder;
  private Path brief;

  private record Run(int status, String out, String err) {}

  @BeforeEach
  void writeBrief() throws IOException {
    brief = Files.writeString(folder.resolve("one.brief.yaml"), BRIEF);
  }

  @Test
  void theBuildLeavesAnArchiveThatItsJvmAccepts() throws Exception {
    Path lib = HOME.resolve("lib");
    Run run =
        run(
            List.of(
                RUNNING_JAVA.resolve("bin/java").toString(),
                "-Xshare:on",
                "-XX:SharedArchiveFile=" + lib.resolve("whylint.jsa"),
                "-Xlog:class+load",
                "-jar",
                lib.resolve("whylint.jar").toString(),
                "--version"),
            Map.of());
    assertThat(run.status()).isZero();
    assertThat(run.out()).containsPattern("dev\\.whylint\\.cli\\.Main source: shared objects file");
  }

  @Test
  void answersFromAnotherFolder() throws Exception {
    assertAnswers(launcher(HOME));
  }

  @Test
  void checksAFileNamedFromTheCallersFolder() throws Exception {
    assertGivesCleanJson(
        run(command(launcher(HOME), "check", "--format", "json", brief.getFileName().toString())));
  }

  @Test
  void answersThroughSymbolicLinksInAFolderWithASpace() throws Exception {
    Path bin = Files.createDirectory(folder.resolve("my bin"));
    Path link = Files.createSymbolicLink(bin.resolve("whylint"), launcher(copyOfTree("tree")));
    Path second = Files.createSymbolicLink(bin.resolve("why"), Path.of("whylint"));
    assertAnswers(link);
    assertAnswers(second);
  }

  @Test
  void answersWhenFoundOnThePath() throws Exception {
    String path = HOME.resolve("bin") + ":" + System.getenv("PATH");
    assertVersion(run(List.of("sh", "-c", "whylint --version"), runningJava("PATH", path)));
  }

  @Test
  void answersWhenTheTreeWasMoved() throws Exception {
    assertAnswers(launcher(copyOfTree("moved tree")));
  }

  @Test
  void aBrokenArchiveChangesNothing() throws Exception {
    Path tree = copyOfTree("broken archive");
    Files.write(tree.resolve("lib/whylint.jsa"), new byte[100_000]);
    offerArchiveOf(tree);
    assertSameAsBuilt(tree);
  }

  @Test
  void garbageForAnArchiveChangesNothing() throws Exception {
    Path tree = copyOfTree("garbage archive");
    Files.writeString(tree.resolve("lib/whylint.jsa"), "no archive at all");
    offerArchiveOf(tree);
    assertSameAsBuilt(tree);
  }

  @Test
  void anArchiveOfAnOlderJarChangesNothing() throws Exception {
    Path tree = copyOfTree("stale archive");
    Files.setLastModifiedTime(tree.resolve("lib/whylint.jar"), FileTime.fromMillis(0));
    offerArchiveOf(tree);
    assertSameAsBuilt(tree);
  }

  @Test
  void aMissingArchiveChangesNothing() throws Exception {
    Path tree = copyOfTree("missing archive");
    Files.delete(tree.resolve("lib/whylint.jsa"));
    offerArchiveOf(tree);
    assertSameAsBuilt(tree);
    Files.delete(tree.resolve("lib/whylint.jsa.for"));
    assertSameAsBuilt(tree);
  }

  @Test
  void jsonIsUtf8UnderAnyLocale() throws Exception {
    Run run = run(jsonCheck(HOME), runningJava("LC_ALL", "C"));
    assertThat(assertGivesCleanJson(run).at("/briefs/0/title").asString()).isEqualTo(TITLE);
  }

  @Test
  void saysWhatToDoWhenThereIsNoJava() throws Exception {
    Run run =
        run(command(launcher(HOME), "--version"), Map.of("JAVA_HOME", "", "PATH", "/nowhere"));
    assertRefused(run, "no Java found");
  }

  @Test
  void saysWhatToDoWhenJavaHomeIsWrong() throws Exception {
    Run run = run(command(launcher(HOME), "--version"), Map.of("JAVA_HOME", "/nowhere"));
    assertRefused(run, "/nowhere");
  }

  @Test
  void refusesAJavaThatIsTooOld() throws Exception {
    for (String version : List.of("1.8.0_402", "11.0.22", "16")) {
      Map<String, String> old = Map.of("JAVA_HOME", echoingJava(version).toString());
      assertRefused(run(command(launcher(HOME), "--version"), old), version);
    }
  }

  @Test
  void passesArgumentsOnUntouched() throws Exception {
    assertThat(argumentsSeenByJava("check", "a b", "*", "$HOME", ""))
        .endsWith("check", "a b", "*", "$HOME", "");
  }

  @Test
  void usesTheFirstCompilerAloneForAFewFilesOnly() throws Exception {
    String flag = "-XX:TieredStopAtLevel=1";
    assertThat(argumentsSeenByJava("check", brief.toString())).contains(flag);
    assertThat(argumentsSeenByJava("check", folder.toString())).doesNotContain(flag);
    String[] many = Collections.nCopies(51, brief.toString()).toArray(String[]::new);
    assertThat(argumentsSeenByJava(many)).doesNotContain(flag);
  }

  private void assertAnswers(Path launcher) throws Exception {
    assertVersion(run(command(launcher, "--version")));
  }

  private static void assertVersion(Run run) {
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("whylint");
    assertThat(run.status()).isZero();
  }

  private void assertSameAsBuilt(Path tree) throws Exception {
    assertThat(run(jsonCheck(tree))).isEqualTo(run(jsonCheck(HOME)));
    assertAnswers(launcher(tree));
  }

  private static JsonNode assertGivesCleanJson(Run run) {
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isIn(0, 1);
    JsonNode json = JsonMapper.builder().build().readTree(run.out());
    assertThat(json.path("version").asInt()).isEqualTo(1);
    return json;
  }

  private static void assertRefused(Run run, String reason) {
    assertThat(run.err()).contains(reason).contains("Java 17");
    assertThat(run.out()).isEmpty();
    assertThat(run.status()).isEqualTo(2);
  }

  private List<String> argumentsSeenByJava(String... arguments) throws Exception {
    Map<String, String> echo = Map.of("JAVA_HOME", echoingJava("17.0.1").toString());
    return run(command(launcher(HOME), arguments), echo).out().lines().toList();
  }

  /** A stand-in for a JVM that prints its arguments, one a line. */
  private Path echoingJava(String version) throws IOException {
    Path home = Files.createTempDirectory(folder, "java");
    Path bin = Files.createDirectory(home.resolve("bin"));
    Path java = Files.writeString(bin.resolve("java"), "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    return home;
  }

  private Path copyOfTree(String name) throws IOException {
    Path copy = folder.resolve(name);
    try (var paths = Files.walk(HOME)) {
      for (Path path : paths.toList()) {
        Path target = copy.resolve(HOME.relativize(path).toString());
        Files.copy(path, target, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
    Path archive = copy.resolve("lib/whylint.jsa");
    Files.setPosixFilePermissions(archive, PosixFilePermissions.fromString("rw-r--r--"));
    return copy;
  }

  /** Makes the launcher of this tree hand its archive to the JVM, whatever the archive is worth. */
  private static void offerArchiveOf(Path tree) throws IOException {
    Path lib = tree.resolve("lib");
    String pair = RUNNING_JAVA.resolve("bin/java") + "\n" + lib.resolve("whylint.jar") + "\n";
    Files.writeString(lib.resolve("whylint.jsa.for"), pair);
  }

  private static Path launcher(Path tree) {
    return tree.resolve("bin/whylint");
  }

  private List<String> jsonCheck(Path tree) {
    return command(launcher(tree), "check", "--format", "json", brief.toString());
  }

  private static List<String> command(Path launcher, String... arguments) {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    return command;
  }

  private static Map<String, String> runningJava(String name, String value) {
    return Map.of("JAVA_HOME", RUNNING_JAVA.toString(), name, value);
  }

  private Run run(List<String> command) throws Exception {
    return run(command, Map.of("JAVA_HOME", RUNNING_JAVA.toString()));
  }

  private Run run(List<String> command, Map<String, String> environment) throws Exception {
    Path out = Files.createTempFile(folder, "out", ".txt");
    Path err = Files.createTempFile(folder, "err", ".txt");
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().keySet().removeAll(List.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS"));
    builder.environment().putAll(environment);
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    process.getOutputStream().close();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ends within a minute").isTrue();
    return new Run(process.exitValue(), read(out), read(err));
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
