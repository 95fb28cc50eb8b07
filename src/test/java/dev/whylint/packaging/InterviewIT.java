package dev.whylint.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Holds an interview through the packaged launcher, with answers from a pipe. */
@DisabledOnOs(OS.WINDOWS)
class InterviewIT {
  private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));
  private static final String ANSWERS =
      "\nNieuw CRM\nKlanten vertrekken\nEUR 5.000\nZe zeggen op\n8 %%\nopzeggingen\n\nTraag antwoord\n";

  @TempDir private Path folder;

  private Run run(String... command) throws Exception {
    return Run.of(List.of(command), folder, Map.of("JAVA_HOME", JAVA_HOME.toString()));
  }

  @Test
  void answersFromAPipeBecomeABriefAndItsReport() throws Exception {
    String launcher = InstalledTree.asBuilt().launcher().toString();
    String line =
        "printf '" + ANSWERS + "' | '" + launcher + "' init --interview --language nl x.brief.yaml";
    Run run = run("sh", "-c", line);

    assertThat(run.err()).isEqualTo("whylint: wrote x.brief.yaml\n");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("En waardoor komt dat: “Traag antwoord”?", "NOG NIET")
        .doesNotContain("\u001b", "\r");
    assertThat(Files.readString(folder.resolve("x.brief.yaml"))).contains("value: 8 %");
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .noneMatch(name -> name.contains("interview"));
    }
  }

  @Test
  void aCheckLoadsNothingOfTheLineEditor() throws Exception {
    Files.writeString(folder.resolve("x.brief.yaml"), "title: a\nproblem: b\nsolution: c\n");
    Run run =
        run(
            JAVA_HOME.resolve("bin/java").toString(),
            "-Xlog:class+load",
            "-jar",
            InstalledTree.asBuilt().jar().toString(),
            "check",
            "x.brief.yaml");
    assertThat(run.out())
        .contains("dev.whylint.cli.Main ")
        .doesNotContain("org.jline", "dev.whylint.interview");
  }
}
