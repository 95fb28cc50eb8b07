package dev.whylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What a client reads is about what both sides still have to do. */
class JointWordsTest {
  private static final Path HERE = Path.of("").toAbsolutePath();
  private static final String LIST = "src/main/resources/dev/whylint/engine/joint-words.tsv";

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

  @Test
  void everyJointWordingTurnsWordsThatTheCodeStillSays() throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(HERE.resolve("src/main/java"))) {
      files = walk.filter(file -> file.toString().endsWith(".java")).toList();
    }
    StringBuilder code = new StringBuilder();
    for (Path file : files) {
      code.append(Files.readString(file).replaceAll("\"\\s*\\+\\s*\"", "").replace("\\\"", "\""));
    }
    List<String> words = Files.readAllLines(HERE.resolve(LIST));
    assertThat(words).hasSizeGreaterThan(40);
    assertThat(words).allSatisfy(line -> assertThat(code).contains(line.split("\t", -1)[1]));
  }
}
