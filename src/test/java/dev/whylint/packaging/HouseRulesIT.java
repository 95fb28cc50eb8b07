package dev.whylint.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Rules of a house cost nothing where there are none. */
@DisabledOnOs(OS.WINDOWS)
class HouseRulesIT {
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  private static String loaded(String path) throws Exception {
    String jar = InstalledTree.asBuilt().jar().toString();
    List<String> command = List.of(JAVA.toString(), "-verbose:class", "-jar", jar, "check", path);
    Run run = Run.of(command, Path.of("").toAbsolutePath(), Map.of());
    assertThat(run.out()).contains("dev.whylint.cli.CheckCommand");
    return run.out();
  }

  @Test
  void aPlainCheckLoadsNothingOfThem() throws Exception {
    assertThat(loaded("examples/two-minute.brief.yaml"))
        .doesNotContain("dev.cel.")
        .doesNotContain(" com.google.common")
        .doesNotContain("dev.whylint.house.");
  }

  @Test
  void aCheckWithHouseRulesLoadsThem() throws Exception {
    assertThat(loaded("examples/house-rules")).contains("dev.cel.", "dev.whylint.house.HouseRule");
  }
}
