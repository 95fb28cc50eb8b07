package dev.whylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Words of a brief, and names of files, that mean something to a reader of a format do nothing. */
class HostileFormatsTest {
  private static final String PAYLOAD =
      "x\\n::error::forged\\r\\n::stop-commands::t\\n##[add-mask]y %0A::warning::z"
          + " \\e[31m \\e]8;;http://a.example\\a \\0 \\b \\x7f \\u202e \\u2066 \\ufffe \\ufeff"
          + " <script>alert(1)</script> <img src=x onerror=y> ]]> <!-- --> &amp; &#1; </details>"
          + " [a](javascript:x) ![b](http://c.example/p.png) | ` ``` @someone #12 www.d.example"
          + " {0} [e](1) \\\\[f](2)";
  private static final String NAME = "::error::\n##[x]`|<b>&\"',:%41\u202e ]]>.brief.yaml";
  private static final Pattern UNSAFE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}&&[^\\n]]");
  private static final Pattern HTML = Pattern.compile("(?<!\\\\)<(?!/?(details|summary)>)");

  @TempDir Path folder;

  @BeforeEach
  void writeAHostileBrief() throws IOException {
    String value = "\"" + PAYLOAD.replace("\"", "\\\"") + "\"";
    Files.writeString(
        folder.resolve(NAME),
        "title: "
            + value
            + "\nproblem: {statement: "
            + value
            + ", symptoms: [{id: "
            + value
            + ", what: "
            + value
            + "}]}\nsolution: "
            + value
            + "\nneeds:\n  - {who: "
            + value
            + ", what: "
            + value
            + ", priority: must, stems-from: ["
            + value
            + "]}\nwaivers:\n  - {rule: gap/no-alternatives, because: "
            + value
            + ", by: "
            + value
            + "}\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "terminal",
        "json",
        "sarif",
        "gitlab",
        "github",
        "junit",
        "checkstyle",
        "markdown"
      })
  void noControlCharacterComesThrough(String format) {
    for (String language : List.of("en", "nl")) {
      String[] args = {"check", "--all", "--language", language, "--format", format, "."};
      String out = Ran.in(folder, args).out();
      assertThat(out).contains("cause/none-given");
      if (!format.equals("json")) {
        assertThat(UNSAFE.matcher(out).find()).as(out).isFalse();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"sarif", "gitlab", "junit", "checkstyle"})
  void theSchemaIsFollowed(String format) {
    new Schemas().holds(format, Ran.in(folder, "check", "--format", format).out());
  }

  @Test
  void everyLineForGithubIsACommandOfOurs() {
    Ran ran = Ran.under(Map.of("GITHUB_ACTIONS", "true"), folder, "", "check");
    Pattern ours =
        Pattern.compile(
            "::(error|warning|notice) file=[^:,]*,line=\\d+,endLine=\\d+(,col=\\d+,endColumn=\\d+)?"
                + ",title=whylint [a-z/-]+::[^\\r\\n]*");
    List<String> lines = ran.out().lines().toList();
    assertThat(lines).hasSizeGreaterThan(5);
    for (String line : lines.subList(0, lines.size() - 1)) {
      assertThat(line).matches(ours);
    }
    assertThat(ran.out()).doesNotContain("%0A::", "\n##[");
  }

  @ParameterizedTest
  @ValueSource(strings = {"terminal", "json", "sarif", "junit", "checkstyle", "markdown", "gitlab"})
  void noOtherFormatCommandsGithub(String format) {
    String[] args = {"check", "--all", "--format", format};
    Ran ran = Ran.under(Map.of("GITHUB_ACTIONS", "true"), folder, "", args);
    assertThat(ran.out()).doesNotContain("##[").doesNotContainPattern("(?m)^\\s*::");
  }

  @Test
  void questionsAndForecastCommandNothingEither() {
    for (String command : List.of("questions", "forecast", "map")) {
      Ran ran = Ran.under(Map.of("GITHUB_ACTIONS", "true"), folder, "", command, NAME);
      assertThat(ran.out()).doesNotContain("##[").doesNotContainPattern("(?m)^\\s*::");
    }
  }

  @Test
  void markdownHoldsNoMarkupOfTheBrief() {
    String out = Ran.in(folder, "check", "--format", "markdown").out();
    assertThat(HTML.matcher(out).find()).as(out).isFalse();
    assertThat(out.split("<details>", -1)).hasSameSizeAs(out.split("(?<!\\\\)</details>", -1));
    assertThat(out).doesNotContain("![", "@someone", "http://", "www.d").contains("waived");
    assertThat(out).doesNotContainPattern("(?<!\\\\)\\]\\(");
    assertThat(out.lines()).noneMatch(line -> line.startsWith("::"));
  }

  @Test
  void sarifHoldsNoLinkOfTheBrief() {
    JsonNode log = new ObjectMapper().readTree(Ran.in(folder, "check", "--format", "sarif").out());
    for (JsonNode each : log.get("runs").get(0).get("results")) {
      assertThat(each.get("message").get("text").asString())
          .doesNotContainPattern("(?<!\\\\)\\](?=\\()(?!\\(\\d+\\): )");
    }
    assertThat(log.findValuesAsString("uri")).isNotEmpty().allMatch(u -> u.matches("[\\w.%~*-]+"));
  }
}
