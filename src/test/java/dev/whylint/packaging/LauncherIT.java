package dev.whylint.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
  private static final InstalledTree BUILT = InstalledTree.asBuilt();
  private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));
  private static final Path JAVA = JAVA_HOME.resolve("bin/java");
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

  @BeforeEach
  void writeBrief() throws IOException {
    brief = Files.writeString(folder.resolve("one.brief.yaml"), BRIEF);
  }

  @Test
  void theBuildLeavesAnArchiveThatItsJvmAccepts() throws Exception {
    Run run =
        run(
            List.of(
                JAVA.toString(),
                "-Xshare:on",
                "-XX:SharedArchiveFile=" + BUILT.archive(),
                "-Xlog:class+load",
                "-Xbootclasspath/a:" + BUILT.jar(),
                "dev.whylint.cli.Main",
                "--version"),
            Map.of());
    assertThat(run.status()).isZero();
    assertThat(run.out()).containsPattern("dev\\.whylint\\.cli\\.Main source: shared objects file");
  }

  @Test
  void aCheckFindsItsClassesInTheArchive() throws Exception {
    List<String> loaded = loaded(BUILT.archive(), "examples/crm.brief.yaml");
    assertThat(loaded).hasSizeGreaterThan(1000);
    assertThat(loaded).filteredOn(line -> !line.contains("shared objects")).hasSizeLessThan(20);
    assertThat(loaded)
        .filteredOn(line -> line.contains("$$Lambda"))
        .noneMatch(line -> line.matches(".*(dev\\.whylint|org\\.snakeyaml|picocli)\\..*"));
  }

  @Test
  void houseRulesFindTheirClassesInTheArchiveForSettings() throws Exception {
    String brief = "examples/house-rules/dagbesteding.brief.yaml";
    List<String> loaded = loaded(BUILT.settingsArchive(), brief);
    assertThat(loaded).filteredOn(line -> line.contains("dev.cel.")).hasSizeGreaterThan(50);
    assertThat(loaded).filteredOn(line -> !line.contains("shared objects")).hasSizeLessThan(250);
    assertThat(loaded(BUILT.archive(), brief))
        .filteredOn(line -> line.contains("dev.cel."))
        .noneMatch(line -> line.contains("shared objects"));
  }

  @Test
  void theLauncherTakesTheArchiveForSettingsWhereThereAreSome() throws Exception {
    assertThat(archiveTakenIn(Files.createDirectory(folder.resolve("plain"))))
        .isEqualTo("whylint.jsa");
    Path settled = Files.createDirectory(folder.resolve("settled"));
    Files.writeString(settled.resolve(".whylint.yaml"), "");
    assertThat(archiveTakenIn(settled)).isEqualTo("whylint-settings.jsa");
    assertThat(archiveTakenIn(Files.createDirectory(settled.resolve("below"))))
        .isEqualTo("whylint-settings.jsa");
  }

  /** The archive that the launcher hands to a JVM, which here writes down its arguments. */
  private String archiveTakenIn(Path where) throws Exception {
    InstalledTree tree = copy("tree for " + where.getFileName());
    Path java = Files.createDirectories(where.resolve("jdk/bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    tree.offerArchiveTo(java);
    String start = "cd '" + where + "' && exec '" + tree.launcher() + "' check";
    Run run =
        run(
            List.of("sh", "-c", start),
            Map.of("JAVA_HOME", where.resolve("jdk").toString(), "PATH", "/usr/bin:/bin"));
    return run.out()
        .lines()
        .filter(line -> line.startsWith("-XX:SharedArchiveFile="))
        .map(line -> line.substring(line.lastIndexOf('/') + 1))
        .findFirst()
        .orElse("none: " + run.out());
  }

  /** The classes that a check loads, with where they come from. */
  private List<String> loaded(Path archive, String brief) throws Exception {
    Path log = folder.resolve("classes.txt");
    Run run =
        run(
            List.of(
                JAVA.toString(),
                "-XX:+UseSerialGC",
                "-XX:SharedArchiveFile=" + archive,
                "-Xlog:class+load:file=" + log,
                "-Xbootclasspath/a:" + BUILT.jar(),
                "dev.whylint.cli.Main",
                "check",
                Path.of(brief).toAbsolutePath().toString()),
            Map.of());
    assertThat(run.status()).isEqualTo(1);
    return Files.readAllLines(log);
  }

  @Test
  void answersFromAnotherFolder() throws Exception {
    assertAnswers(BUILT.launcher());
  }

  @Test
  void checksAFileNamedFromTheCallersFolder() throws Exception {
    assertGivesCleanJson(
        run(
            command(
                BUILT.launcher(), "check", "--format", "json", brief.getFileName().toString())));
  }

  @Test
  void answersThroughSymbolicLinksInAFolderWithASpace() throws Exception {
    Path bin = Files.createDirectory(folder.resolve("my bin"));
    Path link = Files.createSymbolicLink(bin.resolve("whylint"), copy("tree").launcher());
    Path second = Files.createSymbolicLink(bin.resolve("why"), Path.of("whylint"));
    assertAnswers(link);
    assertAnswers(second);
  }

  @Test
  void answersWhenFoundOnThePath() throws Exception {
    String path = BUILT.launcher().getParent() + ":" + System.getenv("PATH");
    assertVersion(run(List.of("sh", "-c", "whylint --version"), runningJava("PATH", path)));
  }

  @Test
  void answersWhenTheTreeWasMoved() throws Exception {
    assertAnswers(copy("moved tree").launcher());
  }

  @Test
  void aTruncatedArchiveChangesNothing() throws Exception {
    InstalledTree tree = copy("truncated archive");
    byte[] whole = Files.readAllBytes(tree.archive());
    Files.write(tree.archive(), Arrays.copyOf(whole, whole.length / 2));
    tree.offerArchiveTo(JAVA);
    assertSameAsBuilt(tree);
  }

  @Test
  void garbageForAnArchiveChangesNothing() throws Exception {
    InstalledTree tree = copy("garbage archive");
    Files.writeString(tree.archive(), "no archive at all");
    tree.offerArchiveTo(JAVA);
    assertSameAsBuilt(tree);
  }

  @Test
  void anArchiveOfAnOlderJarChangesNothing() throws Exception {
    InstalledTree tree = copy("stale archive");
    Files.setLastModifiedTime(tree.jar(), FileTime.fromMillis(0));
    tree.offerArchiveTo(JAVA);
    assertSameAsBuilt(tree);
  }

  @Test
  void aMissingArchiveChangesNothing() throws Exception {
    InstalledTree tree = copy("missing archive");
    Files.delete(tree.archive());
    tree.offerArchiveTo(JAVA);
    assertSameAsBuilt(tree);
    Files.delete(tree.archiveOwners());
    assertSameAsBuilt(tree);
  }

  @Test
  void jsonIsUtf8UnderAnyLocale() throws Exception {
    Run run = run(jsonCheck(BUILT), runningJava("LC_ALL", "C"));
    assertThat(assertGivesCleanJson(run).at("/briefs/0/title").asString()).isEqualTo(TITLE);
  }

  private void assertAnswers(Path launcher) throws Exception {
    assertVersion(run(command(launcher, "--version")));
  }

  private static void assertVersion(Run run) {
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("whylint");
    assertThat(run.status()).isZero();
  }

  private void assertSameAsBuilt(InstalledTree tree) throws Exception {
    assertThat(run(jsonCheck(tree))).isEqualTo(run(jsonCheck(BUILT)));
    assertAnswers(tree.launcher());
  }

  private static JsonNode assertGivesCleanJson(Run run) {
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isIn(0, 1);
    JsonNode json = JsonMapper.builder().build().readTree(run.out());
    assertThat(json.path("version").asInt()).isEqualTo(1);
    return json;
  }

  private InstalledTree copy(String name) throws IOException {
    return BUILT.copyTo(folder.resolve(name));
  }

  private List<String> jsonCheck(InstalledTree tree) {
    return command(tree.launcher(), "check", "--format", "json", brief.toString());
  }

  private static List<String> command(Path launcher, String... arguments) {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    return command;
  }

  private static Map<String, String> runningJava(String name, String value) {
    return Map.of("JAVA_HOME", JAVA_HOME.toString(), name, value);
  }

  private Run run(List<String> command) throws Exception {
    return run(command, Map.of("JAVA_HOME", JAVA_HOME.toString()));
  }

  private Run run(List<String> command, Map<String, String> environment) throws Exception {
    return Run.of(command, folder, environment);
  }
}
