package dev.whylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.rule.Catalogue;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Help, version, and the commands that show rules. */
class ProgramTest {
  private static final Path HERE = Path.of("").toAbsolutePath();

  @Test
  void helpNamesEveryCommandAndExitCode() {
    Ran ran = Ran.in(HERE, "--help");
    assertThat(ran.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(ran.out()).contains("check", "forecast", "explain", "rules", "in full");
  }

  @Test
  void aCommandHasHelpOfItsOwn() {
    assertThat(Ran.in(HERE, "check", "--help").out()).contains("--fail-on", "--audience");
    assertThat(Ran.in(HERE, "forecast", "--help").out()).contains("BRIEF", "--plain", "80 %");
    assertThat(Ran.in(HERE, "help", "check")).isEqualTo(Ran.in(HERE, "check", "--help"));
  }

  @Test
  void theVersionIsTheBuilds() {
    assertThat(Ran.in(HERE, "--version").out()).matches("whylint \\d+\\.\\d+\\.\\d+\\R");
  }

  @Test
  void explainPrintsThePageInBothLanguages() {
    assertThat(Ran.in(HERE, "explain", "cause/none-given").out()).contains("## What to ask");
    assertThat(Ran.in(HERE, "explain", "cause/none-given", "--language", "nl").out())
        .contains("## Wat u de klant vraagt");
  }

  @Test
  void explainNamesTheNearestRule() {
    Ran ran = Ran.in(HERE, "explain", "cause/none-gven");
    assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.err()).contains("did you mean cause/none-given?");
  }

  @Test
  void theTableHasEveryRuleOnALineThatFits() {
    Ran ran = Ran.in(HERE, "rules");
    assertThat(ran.out().lines()).hasSize(Catalogue.all().size()).allMatch(l -> l.length() <= 80);
  }
}
