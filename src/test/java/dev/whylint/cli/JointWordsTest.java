package dev.whylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What a client reads is about what both sides still have to do. */
class JointWordsTest {
  private static final Path HERE = Path.of("").toAbsolutePath();

  @ParameterizedTest
  @ValueSource(strings = {"en", "nl"})
  void noFindingSpeaksOfTheClientToTheClient(String language) {
    Ran ran =
        Ran.in(
            HERE,
            "check",
            "--audience",
            "client",
            "--format",
            "json",
            "--language",
            language,
            "examples",
            "src/test/resources/calibration");
    int seen = 0;
    for (JsonNode brief : new ObjectMapper().readTree(ran.out()).get("briefs")) {
      for (JsonNode finding : brief.get("findings")) {
        seen++;
        String ours = finding.get("message").asString().replaceAll("“[^”]*”", "");
        assertThat(ours)
            .as(finding.get("rule").asString())
            .doesNotContainPattern("(?i)\\b(the client|de klant|you ask|u vraagt|uw eigen)\\b");
      }
    }
    assertThat(seen).isGreaterThan(100);
  }
}
