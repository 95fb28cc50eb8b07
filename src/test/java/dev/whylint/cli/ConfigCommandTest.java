package dev.whylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What `config show` tells of each setting, and what `config check` of a file. */
class ConfigCommandTest {
  @TempDir Path folder;

  @BeforeEach
  void writeSettings() throws IOException {
    Files.createDirectories(folder.resolve(".git"));
    Files.createDirectories(folder.resolve("drafts"));
    Files.writeString(folder.resolve("base.yaml"), "language: nl\nrules: {gap/no-risks: minor}\n");
    Files.writeString(
        folder.resolve(".whylint.yaml"),
        """
        extends: [strict, base.yaml]
        exclude: [old/**]
        rules:
          wording: off
        overrides:
          - files: drafts/
            rules: {cause: info}
        glossary: {terms: {tijdig: binnen twee dagen}, allowed: [snel]}
        """);
  }

  private JsonNode show(String... more) {
    String[] args = new String[more.length + 4];
    System.arraycopy(new String[] {"config", "show", "--format", "json"}, 0, args, 0, 4);
    System.arraycopy(more, 0, args, 4, more.length);
    Ran ran = Ran.in(folder, args);
    assertThat(ran.code()).isEqualTo(ExitCode.CLEAN);
    return new ObjectMapper().readTree(ran.out());
  }

  private static String row(JsonNode node) {
    String line = node.has("line") ? ":" + node.get("line").asInt() : "";
    return node.get("value").asString() + " " + node.get("source").asString() + line;
  }

  @Test
  void everyValueNamesWhatSetIt() {
    JsonNode shown = show("--audience", "client", "--ignore", "plan", "drafts");
    JsonNode settings = shown.get("settings");
    assertThat(row(settings.get("language"))).isEqualTo("nl base.yaml:1");
    assertThat(row(settings.get("fail-on"))).isEqualTo("major preset strict:2");
    assertThat(row(settings.get("audience"))).isEqualTo("client command line");
    assertThat(row(shown.get("exclude").get(0))).isEqualTo("old/** .whylint.yaml:2");
    JsonNode rules = shown.get("rules");
    assertThat(row(rules.get("wording/vague"))).isEqualTo("off .whylint.yaml:4");
    assertThat(row(rules.get("gap/no-risks"))).isEqualTo("minor base.yaml:2");
    assertThat(row(rules.get("cause/none-given"))).isEqualTo("info .whylint.yaml:7");
    assertThat(row(rules.get("plan/no-room"))).isEqualTo("off command line");
    assertThat(row(rules.get("brief/syntax"))).isEqualTo("blocker default");
    assertThat(row(shown.get("terms").get("tijdig"))).contains(".whylint.yaml:8");
    assertThat(row(shown.get("allowed").get(0))).isEqualTo("snel .whylint.yaml:8");
  }

  @Test
  void outsideTheOverrideTheRuleIsAsItComes() {
    assertThat(row(show(".").get("rules").get("cause/none-given"))).isEqualTo("blocker default");
  }

  @Test
  void aTerminalGetsWhatWasSet() {
    Ran ran = Ran.in(folder, "config", "show", "drafts");
    assertThat(ran.out())
        .contains("Settings for drafts", "preset strict, base.yaml, .whylint.yaml")
        .containsPattern("wording +off +.whylint.yaml:4")
        .containsPattern("cause +info +.whylint.yaml:7")
        .containsPattern("gap/no-risks +minor +base.yaml:2")
        .doesNotContain("plan/no-room");
    assertThat(Ran.in(folder, "config", "show", "--all").out())
        .containsPattern("plan/no-room +blocker +default");
  }

  @Test
  void withoutSettingsAllIsDefault() {
    Ran ran = Ran.in(folder, "config", "show", "--no-config");
    assertThat(ran.out()).contains("no settings file").doesNotContain("strict");
  }

  @Test
  void checkSaysThatAFileCanBeUsed() {
    Ran ran = Ran.in(folder.resolve("drafts"), "config", "check");
    assertThat(ran).isEqualTo(new Ran(ExitCode.CLEAN, "../.whylint.yaml can be used\n", ""));
  }

  @Test
  void checkNamesEveryFaultOfEveryFile() throws IOException {
    Files.writeString(folder.resolve("base.yaml"), "languge: nl\nrules: {gap/no-risk: minor}\n");
    Files.writeString(folder.resolve(".whylint.yaml"), "extends: base.yaml\nfail-on: x\n");
    Ran ran = Ran.in(folder, "config", "check", ".whylint.yaml");
    assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.out().lines())
        .hasSize(3)
        .anyMatch(line -> line.startsWith("base.yaml:1:1: ") && line.contains("language?"))
        .anyMatch(line -> line.startsWith("base.yaml:2:9: ") && line.contains("gap/no-risks?"))
        .anyMatch(line -> line.startsWith(".whylint.yaml:2:10: "));
  }

  @Test
  void whatIsAskedWronglyIsSaid() {
    assertThat(Ran.in(folder, "config", "sho").err()).contains("did you mean show?");
    assertThat(Ran.in(folder, "config", "show", "gone").err()).contains("no file or folder 'gone'");
    assertThat(Ran.in(folder, "config", "check", "gone.yaml").code()).isEqualTo(ExitCode.USAGE);
  }
}
