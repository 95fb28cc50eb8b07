package dev.whylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportCommandTest {
  private static final Path HERE = Path.of("").toAbsolutePath();
  private static final String CRM = "examples/crm.brief.yaml";

  /** Markup, script, escapes and Markdown in every text that a brief can have. */
  private static final String HOSTILE =
      """
      title: "<script>alert(1)</script> \\e[31m **b** [l](javascript:x) ![i](http://evil.example/p)"
      problem:
        statement: "</style><img src=x onerror=alert(2)> \\u202e # head"
        cost: EUR 3k per month
        symptoms: [{id: s, what: "</title></desc><script>alert(3)</script> | cell | \\u0007"}]
        causes: [{id: c, what: "\\" onload=\\"alert(4) `code` <https://evil.example>", explains: [s]}]
      needs: [{who: "<b>who</b>", what: "{{title}} {{{title}}} www.evil.example @all", priority: must}]
      stakeholders: [{who: "<i>agents</i>", role: user, involved: false, stance: against}]
      solution:
        summary: "<iframe src=//evil.example></iframe>"
        invested: {money: EUR 5k}
        parts: [{id: p, what: "<svg onload=alert(5)> --> <!--", addresses: [c], effort: 1/2/3 person-months}]
        rollout: big-bang
      plan: {start: 2027-01-04, deadline: 2027-02-01, team: {size: 1}, budget: EUR 1k, rate: EUR 800 per day}
      relationship: {state: strained, history: [{what: "<u>row</u>", settled: false}]}
      """;

  @TempDir Path folder;

  private static String html(String... more) {
    List<String> args = new ArrayList<>(List.of("report", CRM));
    args.addAll(List.of(more));
    Ran ran = Ran.in(HERE, args.toArray(String[]::new));
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isEqualTo(ExitCode.CLEAN);
    return ran.out();
  }

  private static List<String> found(String regex, String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = Pattern.compile(regex).matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  @Test
  void thePageNeedsNothingElse() {
    String page = html();
    assertThat(page)
        .startsWith("<!doctype html>\n<html lang=\"en\">")
        .contains("default-src &apos;none&apos;; style-src &apos;sha256-")
        .doesNotContain("<script", "<link", "@import", "src=", "style=\"", " onload");
    assertThat(found("(?:href=\"|url\\()([^#][^\")]*)", page)).isEmpty();
  }

  @Test
  void headingsGoDownOneAtATimeAndEveryReferenceHasItsPlace() {
    String page = html();
    int last = 0;
    for (String level : found("<h([1-6])", page)) {
      int now = Integer.parseInt(level);
      assertThat(now).isLessThanOrEqualTo(last + 1);
      last = now;
    }
    List<String> ids = found(" id=\"([^\"]+)\"", page);
    assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(30);
    assertThat(ids).containsAll(found("href=\"#([^\"]+)\"", page));
    assertThat(ids).containsAll(found("url\\(#([^)]+)\\)", page));
    for (String named : found("aria-labelledby=\"([^\"]+)\"", page)) {
      assertThat(ids).containsAll(List.of(named.split(" ", -1)));
    }
  }

  @Test
  void itHoldsAllThatOneNeedsForTheTalk() {
    assertThat(html())
        .contains(
            "8 points stand between this and “with conditions”",
            "not even one is done by 30 April 2027",
            "UNTREATED root cause",
            "Odds of being done by a day",
            "EUR 60k and 5 months went into this proposal",
            "is done by 23 September 2027 in four cases of five",
            "Which of them may change, which may not, and who decides that?",
            "Decide within five working days",
            "Promise no date that holds in fewer than four cases of five",
            "How to bring it");
  }

  @Test
  void theClientGetsJointWordsAndNothingInternal() {
    for (String format : List.of("html", "markdown")) {
      String page = html("--audience", "client", "--format", format);
      assertThat(page)
          .contains("What we still have to settle", "To settle before we sign", "From your side")
          .doesNotContain("How to bring it", "crm.brief.yaml", "waivers", "gap/", "the client");
    }
  }

  @Test
  void itSpeaksTheLanguageThatIsAsked() {
    assertThat(html("--language", "nl"))
        .contains("<html lang=\"nl\">", "Hoe u het brengt", "Wat we van elkaar mogen verwachten");
  }

  @ParameterizedTest
  @ValueSource(strings = {"consultant", "client"})
  void aHostileBriefComesOutInertInHtml(String audience) throws IOException {
    Files.writeString(folder.resolve("x.brief.yaml"), HOSTILE);
    Ran ran = Ran.in(folder, "report", "x.brief.yaml", "--audience", audience);
    assertThat(ran.code()).as(ran.err()).isEqualTo(ExitCode.CLEAN);
    String page = ran.out();
    assertThat(page)
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "{{title}} {{{title}}}")
        .doesNotContain("\u001b", "\u202e", "\u0007");
    assertThat(found("<(script|img|iframe|b|i|u|link|base|meta http-equiv=\"refresh)\\b", page))
        .isEmpty();
    assertThat(found("<[a-zA-Z][^>]*\\s(on[a-z]+)=", page)).isEmpty();
    assertThat(found("(</style>)", page)).hasSize(1);
    assertThat(found("(</title>)", page)).hasSize(found("(<title)", page).size());
  }

  @Test
  void aHostileBriefComesOutInertInMarkdown() throws IOException {
    Files.writeString(folder.resolve("x.brief.yaml"), HOSTILE);
    String page = Ran.in(folder, "report", "x.brief.yaml", "--format", "markdown").out();
    assertThat(page).doesNotContain("\u001b", "\u202e", "\u0007");
    for (String line : page.lines().filter(line -> !line.startsWith("    ")).toList()) {
      assertThat(line).doesNotContainPattern("(?<!\\\\)<[a-zA-Z/!]");
      assertThat(line).doesNotContainPattern("(?<!\\\\)\\]\\(");
      assertThat(line).doesNotContain("https://", "www.evil", "@all");
    }
  }

  @Test
  void aFileIsWrittenAndItsNameSaysTheForm() throws IOException {
    Path md = folder.resolve("r.md");
    Ran ran = Ran.in(HERE, "report", CRM, "-o", md.toString());
    assertThat(ran.out()).isEmpty();
    assertThat(Files.readString(md)).startsWith("# A new CRM");
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void theSeedIsSaidAndTheSameSeedGivesTheSamePage() {
    assertThat(html("--seed", "7")).contains("seed 7").isEqualTo(html("--seed", "7"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--seed x",
        "--format pdf",
        "--audience boss",
        "--document 2",
        "-o no/such/folder/x.html"
      })
  void wrongUseIsSaid(String more) {
    List<String> args = new ArrayList<>(List.of("report", CRM));
    args.addAll(List.of(more.split(" ", -1)));
    Ran ran = Ran.in(HERE, args.toArray(String[]::new));
    assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.err()).startsWith("whylint: ").doesNotContain("\tat ");
  }

  @Test
  void aBriefThatCannotBeReadGetsNoReport() throws IOException {
    Files.writeString(folder.resolve("x.brief.yaml"), "title: X\nproblem: Y\nsolutoin: Z\n");
    Ran ran = Ran.in(folder, "report", "x.brief.yaml");
    assertThat(ran.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("x.brief.yaml must be mended first");
  }
}
