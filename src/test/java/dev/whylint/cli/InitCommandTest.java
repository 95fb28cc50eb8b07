package dev.whylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.brief.Brief;
import dev.whylint.brief.BriefReader;
import dev.whylint.source.Limits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A brief to start from is readable, tells what is still to fill in, and overwrites nothing. */
class InitCommandTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"en", "nl"})
  void theStarterIsReadableAndEveryGapInItIsNamed(String language) throws IOException {
    assertThat(Ran.in(folder, "init", "--language", language).code()).isEqualTo(ExitCode.CLEAN);

    Ran ran = Ran.in(folder, "check", "--all", "--fail-on", "major");

    assertThat(ran.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .contains("gap/placeholder")
        .doesNotContain(" brief/", " .title", "wording/vague");
    String text = Files.readString(folder.resolve("brief.yaml"));
    Brief brief = read(text);
    assertThat(brief.faults()).isEmpty();
    assertThat(brief.language().word()).isEqualTo(language);
    long open = text.lines().filter(line -> line.matches("[^#]*<(fill|vul) in .*")).count();
    assertThat(open).isGreaterThan(40);
    for (String line : text.lines().skip(4).toList()) {
      assertThat(line.matches("[^#]*[<>].*")).isEqualTo(line.matches("[^#]*<(fill|vul) in .*>.*"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "nl"})
  void everySectionStandsThereUnderAComment(String language) {
    List<String> lines = Ran.in(folder, "init", "-", "--language", language).out().lines().toList();
    List<String> explained =
        List.of(
            "client:",
            "relationship:",
            "problem:",
            "needs:",
            "stakeholders:",
            "solution:",
            "expectations:",
            "plan:",
            "assumptions:",
            "contract:");
    for (String section : explained) {
      int at = lines.indexOf(section);
      assertThat(at).as(section).isPositive();
      assertThat(lines.get(at - 1)).as(section).startsWith("# ");
    }
    assertThat(lines).contains("risks:", "dependencies:");
  }

  @Test
  void bothLanguagesAskForTheSame() {
    String english = Ran.in(folder, "init", "-", "--language", "en").out();
    String dutch = Ran.in(folder, "init", "-", "--language", "nl").out();
    assertThat(keys(dutch)).isEqualTo(keys(english)).hasSizeGreaterThan(60);
  }

  private static List<String> keys(String text) {
    return read(text).texts().stream().map(each -> each.path()).toList();
  }

  private static Brief read(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new BriefReader(Limits.standard()).read("starter", bytes).briefs().get(0);
  }

  @Test
  void itOverwritesOnlyByForce() throws IOException {
    Files.writeString(folder.resolve("brief.yaml"), "mine");

    Ran refused = Ran.in(folder, "init");
    assertThat(refused.code()).isEqualTo(ExitCode.USAGE);
    assertThat(refused.err()).contains("'brief.yaml' exists", "--force");
    assertThat(folder.resolve("brief.yaml")).hasContent("mine");

    assertThat(Ran.in(folder, "init", "--force").code()).isEqualTo(ExitCode.CLEAN);
    assertThat(Files.readString(folder.resolve("brief.yaml"))).contains("problem:");
  }

  @Test
  void itOverwritesNoLinkThatLeadsNowhere() throws IOException {
    Files.createSymbolicLink(folder.resolve("brief.yaml"), folder.resolve("elsewhere"));
    assertThat(Ran.in(folder, "init").code()).isEqualTo(ExitCode.USAGE);
    assertThat(folder.resolve("elsewhere")).doesNotExist();
  }

  @Test
  void itSpeaksTheLanguageOfTheSystemUnlessTold() {
    Map<String, String> dutch = Map.of("LANG", "nl_BE.UTF-8");
    assertThat(Ran.under(dutch, folder, "", "init", "-").out()).contains("language: nl");
    assertThat(Ran.under(dutch, folder, "", "init", "-", "--language", "en").out())
        .contains("language: en");
  }

  @Test
  void aPlaceWhereNothingCanBeWrittenIsWrongUse() {
    for (String file : List.of("nowhere/x.yaml", "", ".")) {
      Ran ran = Ran.in(folder, "init", file);
      assertThat(ran.code()).as(file).isEqualTo(ExitCode.USAGE);
      assertThat(ran.err()).contains("'" + file + "'").doesNotContain("Exception");
    }
    assertThat(Ran.in(folder, "init", "--language", "de").code()).isEqualTo(ExitCode.USAGE);
  }
}
