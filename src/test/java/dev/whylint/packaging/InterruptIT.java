package dev.whylint.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Breaks whole processes off by Ctrl-C, as their terminal would. */
@DisabledOnOs(OS.WINDOWS)
class InterruptIT {
  private static final InstalledTree BUILT = InstalledTree.asBuilt();

  @TempDir private Path folder;

  /** A child inherits an ignored SIGINT, and a JVM then leaves it so. */
  @BeforeAll
  static void interruptsAreHeard() throws Exception {
    Path status = Path.of("/proc/self/status");
    List<String> lines = Files.isReadable(status) ? Files.readAllLines(status) : List.of();
    boolean ignored =
        lines.stream()
            .filter(line -> line.startsWith("SigIgn:"))
            .map(line -> Long.parseUnsignedLong(line.substring("SigIgn:".length()).strip(), 16))
            .anyMatch(signals -> (signals & 1L << 1) != 0);
    assumeFalse(ignored, "started in the background of a shell, where Ctrl-C is off");
  }

  @Test
  void anInterruptEndsAWatchWithoutAFault() throws Exception {
    Path brief = folder.resolve("a.brief.yaml");
    Files.writeString(brief, "title: First\nproblem: p\nsolution: s\n");
    Path out = folder.resolve("out.txt");
    Process watch =
        new ProcessBuilder(BUILT.launcher().toString(), "check", "--watch")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    try {
      await(out, "Ctrl-C");
      Files.writeString(brief, "title: Second\nproblem: p\nsolution: s\n");
      await(out, "Second");
      interrupt(watch);
      assertThat(watch.exitValue()).isZero();
    } finally {
      watch.destroyForcibly();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "sarif=old.sarif"})
  void aLongRunEndsWithWhatWasDone(String other) throws Exception {
    Path old = Files.writeString(folder.resolve("old.sarif"), "as it was");
    Path out =
        other.isEmpty()
            ? brokenOff("--format=json")
            : brokenOff("--format=json", "--format", other);
    JsonNode shown = JsonMapper.builder().build().readTree(out.toFile());
    assertThat(shown.get("briefs").size()).isBetween(1, 5999);
    assertThat(old).content().isEqualTo("as it was");
  }

  @Test
  void aFileThatIsWrittenMeanwhileStaysAsItWas() throws Exception {
    Path old = Files.writeString(folder.resolve("old.json"), "as it was");
    assertThat(brokenOff("--format=json=old.json")).isEmptyFile();
    assertThat(old).content().isEqualTo("as it was");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .noneMatch(n -> n.endsWith(".tmp"));
    }
  }

  /** What a check of thousands that was broken off left on its standard output. */
  private Path brokenOff(String... formats) throws Exception {
    String brief = Files.readString(Path.of("examples/crm.brief.yaml"));
    for (int i = 0; i < 6000; i++) {
      Files.writeString(folder.resolve(i + ".brief.yaml"), brief);
    }
    Path out = folder.resolve("out.json");
    Path err = folder.resolve("err.txt");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:ActiveProcessorCount=1", "-jar", BUILT.jar().toString(), "check"));
    command.addAll(List.of(formats));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("WHYLINT_ERR_TERMINAL", "1");
    Process check =
        builder
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    try {
      await(err, " / 6,000");
      interrupt(check);
      assertThat(check.exitValue()).isEqualTo(130);
    } finally {
      check.destroyForcibly();
    }
    assertThat(Files.readString(err)).containsPattern("broken off; files not checked: [1-9]");
    return out;
  }

  private void interrupt(Process process) throws Exception {
    Run.of(List.of("kill", "-INT", Long.toString(process.pid())), folder, Map.of());
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
  }

  private static void await(Path file, String words) throws Exception {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (!Files.readString(file).contains(words)) {
      assertThat(System.nanoTime()).as("%s in %s", words, file).isLessThan(until);
      Thread.sleep(50);
    }
  }
}
