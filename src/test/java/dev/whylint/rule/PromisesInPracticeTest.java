package dev.whylint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.brief.Brief;
import dev.whylint.engine.Finding;
import dev.whylint.testing.Checked;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Small briefs of many trades, written from the rules' definitions alone. Above each stand the
 * findings it must have ({@code # must rule at id}) and must not have ({@code # never rule}).
 */
class PromisesInPracticeTest {
  private static final Pattern WANTED =
      Pattern.compile("^# (must|never) (\\S+)(?: at (\\S+))?$", Pattern.MULTILINE);

  @TestFactory
  Stream<DynamicTest> inEnglish() throws IOException {
    return briefs("en.yaml");
  }

  @TestFactory
  Stream<DynamicTest> inDutch() throws IOException {
    return briefs("nl.yaml");
  }

  private static Stream<DynamicTest> briefs(String file) throws IOException {
    try (InputStream in = PromisesInPracticeTest.class.getResourceAsStream("promises/" + file)) {
      assertThat(in).as(file).isNotNull();
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<String> briefs = Arrays.asList(text.split("\n---\n", -1));
      return briefs.stream().map(each -> DynamicTest.dynamicTest(title(each), () -> holds(each)));
    }
  }

  private static String title(String yaml) {
    Brief brief = Checked.read(yaml);
    return brief.name();
  }

  private static void holds(String yaml) {
    List<Finding> findings = Checked.brief(yaml).findings();
    List<MatchResult> wanted = WANTED.matcher(yaml).results().toList();
    assertThat(wanted).as("what is wanted").isNotEmpty();
    assertThat(findings).extracting(f -> f.rule().name()).doesNotContain("brief/bad-value");
    for (MatchResult each : wanted) {
      List<String> at =
          findings.stream()
              .filter(finding -> finding.rule().name().equals(each.group(2)))
              .map(finding -> finding.hit().at().id())
              .toList();
      if (each.group(1).equals("never")) {
        assertThat(at).as(each.group()).isEmpty();
      } else if (each.group(3) == null) {
        assertThat(at).as(each.group()).isNotEmpty();
      } else {
        assertThat(at).as(each.group()).contains(each.group(3));
      }
    }
  }
}
