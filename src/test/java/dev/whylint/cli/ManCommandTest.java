package dev.whylint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Model.OptionSpec;

/** The manual page has every command and option, and is roff that its readers take. */
class ManCommandTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"en", "nl"})
  void itHasEveryCommandOptionAndExitCode(String language) {
    String page = Ran.in(folder, "man", "--language", language).out().replace("\\-", "-");
    for (Command command : new Program().all()) {
      assertThat(page).contains(".SS \"whylint " + command.name() + " [");
      for (OptionSpec option : command.spec().options()) {
        if (!option.usageHelp()) {
          assertThat(page).contains(option.longestName());
        }
      }
    }
    assertThat(page).contains("80 %").doesNotContain("%%");
    for (int code = ExitCode.CLEAN; code <= ExitCode.FAULT; code++) {
      assertThat(page).contains(".B \"" + code + "\"");
    }
  }

  @Test
  void wordsStayWordsInRoff() {
    String roff = new Roff().text(".nf").text("'x").text("a\\b-c é").macro("B", "\"q\"").toString();
    assertThat(roff).isEqualTo("\\&.nf\n\\&'x\na\\eb\\-c \\[u00E9]\n.B \"\\(dqq\\(dq\"\n");
  }

  /** Where groff is installed; it is no part of the build. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "nl"})
  void groffHasNothingToRemark(String language) throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/groff")));
    Files.writeString(
        folder.resolve("whylint.1"), Ran.in(folder, "man", "--language", language).out());
    Process groff =
        new ProcessBuilder(List.of("groff", "-man", "-Tutf8", "-ww", "-z", "whylint.1"))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String remarks = new String(groff.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(groff.waitFor()).isZero();
    assertThat(remarks).isEmpty();
  }

  @Test
  void itWritesAFile() throws IOException {
    Ran ran = Ran.in(folder, "man", "-o", "whylint.1");
    assertThat(ran).isEqualTo(new Ran(ExitCode.CLEAN, "", ""));
    assertThat(Files.readString(folder.resolve("whylint.1"))).startsWith(".TH \"WHYLINT\" \"1\"");
  }
}
