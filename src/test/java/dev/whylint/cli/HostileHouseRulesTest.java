package dev.whylint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** House rules with slips are refused at the very word; those that would never end are stopped. */
class HostileHouseRulesTest {
  private static final Pattern HTML = Pattern.compile("(?<!\\\\)<(script|img)");

  @TempDir Path folder;

  @BeforeEach
  void writeABrief() throws IOException {
    Files.createDirectories(folder.resolve(".git"));
    StringBuilder brief = new StringBuilder("title: T\nproblem: P\nsolution: S\nneeds:\n");
    for (int i = 0; i < 300; i++) {
      brief.append("  - {what: ").append("a".repeat(40)).append(i).append(", priority: must}\n");
    }
    Files.writeString(folder.resolve("a.brief.yaml"), brief.toString());
  }

  private void settings(String text) throws IOException {
    Files.writeString(folder.resolve(".whylint.yaml"), text);
  }

  private Ran run(String... args) {
    return assertTimeout(Duration.ofMinutes(4), () -> Ran.in(folder, args));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "brief.plan.budgte.value < 3 | 24 | there is no key 'budgte'; did you mean budget?",
        "brif.plan.budget.value < 3 | 13 | there is no name 'brif'; did you mean brief?",
        "item.cost.value < 3 | 13 | there is no name 'item'",
        "brief.solution.proposed-by == '' | 28 | no key 'proposed'; did you mean proposed_by?",
        "brief.contract.price == 'fixd' | 37 | there is no price 'fixd'; did you mean fixed?",
        "brief.contract.price in ['fixd'] | 38 | there is no price 'fixd'",
        "brief.plan.deadline.last < 'May' | 38 | < does not go with (date, text)",
        "brief.plan.budget | 13 | a condition is true or false; this is neither",
        "1 + | 15 | this condition ends too early",
        "system('rm') | 19 | there is no name 'system'",
        "brief.waivers.size() > 0 | 19 | there is no key 'waivers'",
        "brief.title + 'b' == 'ab' | 25 | texts and lists cannot be added",
        "brief.needs.map(n, n.what + n.what).size() > 0 | 39 | cannot be added",
        "'[1,2].all(x, [1,2].all(y, x < y))' | 14 | a loop goes over a list of the brief",
        "'brief.needs.map(n, brief.needs).all(l, l.all(n, true))' | 53 | a loop goes over",
        "'{1: 2}[1] == 2' | 14 | a condition makes no maps",
        "brief.title.matches('((a{100}){100}){100}') | 33 | its counts multiply to more than",
        "brief.title.matches('(') | 33 | this is no pattern",
        "brief.title.matches(brief.title) | 33 | a pattern must be written out",
        "brief.plan.budget.value > quantity('soon') | 48 | this is no quantity",
      })
  void aSlipIsShownAtItsPlace(String condition, int column, String problem) throws IOException {
    settings("house-rules:\n  - id: house/x\n    message: m\n    assert: " + condition + "\n");
    Ran ran = run("check", "a.brief.yaml");
    assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains(".whylint.yaml:4:" + column + ": ").contains(problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{id: house/x, message: m} | :2:5: a house rule needs assert: or words:",
        "{id: house/x, assert: 'true'} | :2:5: a house rule needs message:",
        "{assert: 'true', message: m} | :2:5: a house rule needs id: house/name",
        "{id: cause/x, assert: 'true', message: m} | :2:10: an id is house/",
        "{id: house/x, asert: 'true', message: m} | did you mean assert?",
        "{id: house/x, each: title, assert: 'true', message: m} | each: takes a list of items",
        "{id: house/x, each: needs, at: wat, assert: 'true', message: m} | there is no key 'wat'",
        "{id: house/x, assert: 'true', message: '{brief.plan.dedline}'} | did you mean deadline?",
        "{id: house/x, assert: 'true', message: '{brief.plan}'} | one value belongs here",
        "{id: house/x, assert: 'true', message: \"\\e[31m\"} | cannot be shown",
        "{id: house/x, words: [], when: 'true'} | when: does not go with words:",
        "{id: house/x, words: ['-']} | a word starts with a letter",
        "{id: house/x, assert: 'true', message: m, severity: hard} | there is no severity 'hard'",
        "{id: house/x, assert: 'true', message: m, internal: si} | internal is true or false",
        "[[]] | a map of keys belongs here",
      })
  void aRuleThatIsNoneIsRefused(String rule, String problem) throws IOException {
    settings("house-rules:\n  - " + rule + "\n");
    Ran ran = run("config", "check");
    assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.out()).contains(problem).doesNotContain("\u001b");
  }

  @Test
  void loopsWithinLoopsAreStoppedAtTheirPlace() throws IOException {
    String inner = "a.what.contains(b.what) || a.what.matches('(a+)+b') || a.id != 'zz'";
    settings(
        "house-rules:\n  - id: house/loop\n    message: m\n    assert: brief.needs.all(a, "
            + "brief.needs.all(b, brief.needs.all(c, brief.needs.all(d, "
            + inner
            + "))))\n");
    Ran.in(folder, "check", "a.brief.yaml"); // so that only the rule itself is timed
    for (String command : List.of("check", "report", "questions")) {
      Ran ran = assertTimeout(Duration.ofMinutes(2), () -> Ran.in(folder, command, "a.brief.yaml"));
      assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
      assertThat(ran.out()).isEmpty();
      assertThat(ran.err()).contains(".whylint.yaml:2:5: house/loop: stopped");
    }
  }

  @Test
  void anExpressionThatIsTooLongOrTooDeepIsRefused() throws IOException {
    for (String condition : List.of("(".repeat(900) + "1", "1 == 1 && ".repeat(400) + "true")) {
      settings("house-rules: [{id: house/x, message: m, assert: '" + condition + "'}]\n");
      Ran ran = run("check", "a.brief.yaml");
      assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
      assertThat(ran.err()).contains("this is no condition").doesNotContain("fault of our own");
    }
  }

  @Test
  void aThousandRulesEndAndOneMoreIsRefused() throws IOException {
    StringBuilder rules = new StringBuilder("house-rules:\n");
    for (int i = 0; i < 1_000; i++) {
      rules.append("  - {id: house/r").append(i).append(", each: needs, message: m, assert: '");
      rules.append("item.what.contains(\"a").append(i % 300).append("\")' }\n");
    }
    String thousand = rules.toString();
    settings(thousand.replace("contains", "startsWith").replace("a\"", "\""));
    Ran ran = run("check", "--format", "json", "a.brief.yaml");
    assertThat(ran.code()).isIn(ExitCode.FINDINGS, ExitCode.USAGE);
    settings(thousand + "  - {id: house/more, message: m, assert: 'true'}\n");
    assertThat(run("check", "a.brief.yaml").err()).contains("at most 1000 house rules");
  }

  @Test
  void aThousandRulesThatWouldNotEndAreStoppedTogether() throws IOException {
    StringBuilder rules = new StringBuilder("house-rules:\n");
    for (int i = 0; i < 1_000; i++) {
      rules.append("  - {id: house/r").append(i).append(", message: m, assert: 'brief.needs.all(");
      rules.append("a, brief.needs.all(b, brief.needs.all(c, a.id != \"zz\")))'}\n");
    }
    settings(rules.toString());
    Ran ran = run("check", "a.brief.yaml");
    assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.err()).contains("house/r0: stopped", "more of the same kind");
  }

  @Test
  void aMessageIsTextInEveryFormat() throws IOException {
    String words = "<script>x</script> <img src=y> ::error::z [l](javascript:v) %0A::warning::w";
    settings(
        "house-rules:\n  - id: house/x\n    assert: 'false'\n    message: '"
            + words
            + " {brief.title}'\n    why: '"
            + words
            + "'\n    ask: '"
            + words
            + "'\n    mend: '"
            + words
            + "'\n");
    Files.writeString(
        folder.resolve("a.brief.yaml"),
        "title: \"<script>t {brief.problem} \\e[31m ::error::q\"\nproblem: P\nsolution: S\n");
    for (String format : List.of("html", "markdown", "github", "terminal", "junit", "checkstyle")) {
      Ran ran = run("check", "--all", "--format", format, "--select", "house", "a.brief.yaml");
      assertThat(ran.out()).as(format).contains("script").doesNotContain("\u001b");
      assertThat(ran.out().lines()).as(format).noneMatch(l -> l.startsWith("::error::"));
      if (!format.equals("terminal") && !format.equals("github")) {
        assertThat(HTML.matcher(ran.out()).find()).as(format).isFalse();
      }
    }
    for (String format : List.of("html", "markdown")) {
      Ran ran = run("report", "--format", format, "a.brief.yaml");
      assertThat(ran.out()).contains("brief.problem");
      assertThat(HTML.matcher(ran.out()).find()).as("report " + format).isFalse();
    }
    assertThat(run("rules", "--format", "markdown").out()).doesNotContain("<script>");
  }
}
