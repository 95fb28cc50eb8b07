package dev.whylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.testing.HostileBriefs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A brief meant to break the tool is judged or refused at a place in it, and never breaks it. */
class HostileBriefsTest {
  @TempDir Path folder;

  static List<HostileBriefs.File> files() {
    return HostileBriefs.all();
  }

  /** Each takes a second or two alone; what grows with the square of its items takes minutes. */
  @ParameterizedTest
  @Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  @MethodSource("files")
  void everyFindingHasAPlaceAndNothingCrashes(HostileBriefs.File file) throws IOException {
    byte[] content = file.content().get();
    Files.write(folder.resolve("hostile.brief.yaml"), content);

    Ran ran = Ran.in(folder, "check", "--format", "json");

    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isIn(ExitCode.CLEAN, ExitCode.FINDINGS, ExitCode.UNREADABLE);
    int findings = 0;
    for (JsonNode brief : new ObjectMapper().readTree(ran.out()).get("briefs")) {
      for (JsonNode finding : brief.get("findings")) {
        findings++;
        assertThat(finding.get("line").intValue()).isBetween(1, content.length + 1);
        assertThat(finding.get("message").stringValue()).hasSizeLessThan(3_000);
      }
    }
    assertThat(findings).isPositive();
  }

  @Test
  @DisplayName("A brief over a limit is told the limit, and judged up to it")
  void aBriefOverALimitIsJudgedUpToIt() throws IOException {
    List<HostileBriefs.File> files =
        HostileBriefs.all().stream()
            .filter(
                f -> Stream.of("chain-10000", "needs-10000", "links").anyMatch(f.name()::equals))
            .toList();
    assertThat(files).hasSize(3);
    for (HostileBriefs.File file : files) {
      Files.write(folder.resolve("hostile.brief.yaml"), file.content().get());

      Ran ran = Ran.in(folder, "check", "--all");

      String limit = file.name().equals("links") ? "10,000 links" : "5,000 items";
      assertThat(ran.out()).contains("brief/too-large", limit).contains("gap/");
      assertThat(ran.out().contains("brief/unknown-id")).isEqualTo(file.name().equals("links"));
      assertThat(ran.code()).isEqualTo(ExitCode.UNREADABLE);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"needs-100000", "unknown-keys", "expectations-10000", "bomb"})
  void aQuarterOfAGigabyteIsEnough(String name) throws IOException, InterruptedException {
    HostileBriefs.File file =
        HostileBriefs.all().stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
    Files.write(folder.resolve("hostile.brief.yaml"), file.content().get());
    Path out = folder.resolve("out.txt");

    int code =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "check",
                "hostile.brief.yaml")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start()
            .waitFor();

    assertThat(code).isEqualTo(ExitCode.UNREADABLE);
    assertThat(Files.readString(out)).contains("brief/too-large").doesNotContain("memory");
  }
}
