package dev.whylint.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Starts each distribution that -P dist makes, away from where it was built and without a JDK. */
@EnabledIfSystemProperty(named = "whylint.dist", matches = ".+")
class DistributionIT {
  private static final Path DIST =
      Path.of(System.getProperty("whylint.dist", ".")).toAbsolutePath();
  private static final Path EXAMPLES = Path.of("examples").toAbsolutePath();

  @TempDir private Path folder;

  @Test
  void theTarChecksAnExample() throws Exception {
    unpacked("tar", "-xzf", only("*.tar.gz").toString());
    assertChecks(only(folder, "whylint-*").resolve("bin/whylint"));
  }

  @Test
  void theZipChecksAnExample() throws Exception {
    unpacked("unzip", "-q", only("*.zip").toString());
    assertChecks(only(folder, "whylint-*").resolve("bin/whylint"));
  }

  @Test
  void theDebianPackageChecksAnExample() throws Exception {
    unpacked("dpkg-deb", "-x", only("*.deb").toString(), ".");
    assertChecks(folder.resolve("opt/whylint/bin/whylint"));
  }

  @Test
  void theFatJarChecksAnExample() throws Exception {
    Path java = Path.of(System.getProperty("java.home"), "bin/java");
    assertChecks(java.toString(), "-jar", only("*.jar").toString());
  }

  @Test
  void theArchiveIsUsedWhereverTheImageLies() throws Exception {
    unpacked("tar", "-xzf", only("*.tar.gz").toString());
    Path moved = Files.move(only(folder, "whylint-*"), folder.resolve("moved here"));
    Run run =
        bare(
            moved.resolve("runtime/bin/java").toString(),
            "-XX:+UseSerialGC",
            "-Xshare:on",
            "-Xlog:class+load",
            "-m",
            "dev.whylint/dev.whylint.cli.Main",
            "--version");
    assertThat(run.status()).isZero();
    assertThat(run.out()).containsPattern("dev\\.whylint\\.cli\\.Main source: shared objects file");
  }

  private void assertChecks(Path launcher) throws Exception {
    assertChecks(launcher.toString());
  }

  /** The same report as from the installed tree. */
  private void assertChecks(String... program) throws Exception {
    Path brief = EXAMPLES.resolve("crm.brief.yaml");
    List<String> command = new ArrayList<>(List.of(program));
    command.addAll(List.of("check", "--format", "json", brief.toString()));
    Run run = bare(command.toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isEqualTo(1);
    String launcher = InstalledTree.asBuilt().launcher().toString();
    Map<String, String> java = Map.of("JAVA_HOME", System.getProperty("java.home"));
    Run installed =
        Run.of(List.of(launcher, "check", "--format", "json", brief.toString()), folder, java);
    assertThat(run.out()).isEqualTo(installed.out()).startsWith("{");
  }

  /** Runs with an empty folder for a PATH. */
  private Run bare(String... command) throws Exception {
    Path empty = Files.createDirectories(folder.resolve("empty"));
    return Run.of(List.of(command), folder, Map.of("PATH", empty.toString(), "JAVA_HOME", ""));
  }

  private void unpacked(String... command) throws Exception {
    assertThat(Run.of(List.of(command), folder, Map.of()).status()).isZero();
  }

  private static Path only(String glob) throws IOException {
    return only(DIST, glob);
  }

  private static Path only(Path within, String glob) throws IOException {
    try (var found = Files.newDirectoryStream(within, glob)) {
      List<Path> paths = new ArrayList<>();
      found.forEach(paths::add);
      assertThat(paths).as("%s in %s", glob, within).hasSize(1);
      return paths.get(0);
    }
  }
}
