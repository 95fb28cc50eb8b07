package dev.whylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What `questions` asks, of whom, in which order, and what it keeps to itself. */
class QuestionsCommandTest {
  private static final List<String> SEVERITIES = List.of("blocker", "major", "minor");

  private static final String DAIRY =
      """
      title: Less milk thrown away
      language: en
      client: {name: A dairy, sponsor: plant director, contacts: [plant director, planner]}
      relationship: {state: strained, trust: 2, said-by-client: [You never deliver on time]}
      problem:
        statement: One tank in twenty is thrown away.
        symptoms:
          - {id: waste, what: One tank in twenty is thrown away}
          - {id: late, what: Lorries wait at the gate}
        causes:
          - {id: warm, what: Milk warms up in the pipe, explains: [waste, late]}
      needs:
        - {id: cold, who: operator, what: keep the milk below four degrees, priority: must}
        - {id: quick, who: driver, what: unload within the hour, priority: must}
      stakeholders:
        - {who: tank operators, role: user, involved: false}
        - {who: shift leaders, role: owner, involved: true}
      solution:
        summary: Replace the pipe
        proposed-by: client
        parts:
          - {id: pipe, what: Insulated pipe, addresses: [warm], kind: infrastructure}
      expectations:
        - {who: Quality manager, what: No tank is thrown away any more, relies-on: [pipe]}
        - {what: Lorries leave earlier, metric: minutes at the gate, relies-on: [pipe]}
      assumptions:
        - {what: The pump can stay, owner: Planner}
      contract: {price: fixed}
      """;

  @TempDir Path folder;

  @BeforeEach
  void writeABrief() throws IOException {
    write(DAIRY);
  }

  private void write(String brief) throws IOException {
    Files.writeString(folder.resolve("dairy.brief.yaml"), brief);
  }

  private Ran ask(String... options) {
    List<String> args = new ArrayList<>(List.of("questions", "dairy.brief.yaml"));
    args.addAll(List.of(options));
    return Ran.in(folder, args.toArray(String[]::new));
  }

  private List<JsonNode> questions(String... options) {
    List<String> args = new ArrayList<>(List.of(options));
    args.addAll(List.of("--format", "json"));
    JsonNode root = new ObjectMapper().readTree(ask(args.toArray(String[]::new)).out());
    return root.get("briefs").get(0).get("questions").valueStream().toList();
  }

  private static String text(JsonNode node, String name) {
    return node.get(name).asString();
  }

  private static List<String> settled(JsonNode question) {
    return question.get("settles").valueStream().map(each -> text(each, "rule")).toList();
  }

  private JsonNode settling(String rule) {
    return questions().stream().filter(q -> settled(q).contains(rule)).findFirst().orElseThrow();
  }

  private String whoAnswers(String rule) {
    return text(settling(rule).get("who"), "words");
  }

  @Test
  void whatSettlesMostComesFirst() {
    List<JsonNode> ranked =
        questions().stream()
            .sorted((a, b) -> a.get("rank").asInt() - b.get("rank").asInt())
            .toList();
    assertThat(ranked).hasSizeGreaterThan(10);
    List<Integer> severities =
        ranked.stream().map(q -> SEVERITIES.indexOf(text(q, "severity"))).toList();
    assertThat(severities).isSorted().contains(0, 1, 2).doesNotContain(-1);
    List<Integer> majors =
        ranked.stream()
            .filter(q -> text(q, "severity").equals("major"))
            .map(q -> -q.get("settles").size())
            .toList();
    assertThat(majors).isSorted();
    assertThat(majors.get(0)).isLessThan(-1);
  }

  @Test
  void causesAreAskedBeforeTermsThatWeighAsMuch() {
    List<String> families =
        questions().stream()
            .sorted((a, b) -> a.get("rank").asInt() - b.get("rank").asInt())
            .filter(q -> text(q, "severity").equals("major") && q.get("settles").size() == 1)
            .map(q -> settled(q).get(0).replaceAll("/.*", ""))
            .distinct()
            .toList();
    List<String> order =
        List.of("cause", "need", "expectation", "plan", "gap", "contract", "relationship");
    assertThat(families).hasSizeGreaterThan(3);
    assertThat(families.stream().map(order::indexOf).toList()).isSorted();
  }

  @Test
  void eachGroupStandsTogetherAndOursComesLast() {
    List<String> parts = questions().stream().map(q -> text(q.get("who"), "words")).toList();
    long changes = 1;
    for (int i = 1; i < parts.size(); i++) {
      changes += parts.get(i).equals(parts.get(i - 1)) ? 0 : 1;
    }
    assertThat(changes).isEqualTo(parts.stream().distinct().count());
    assertThat(parts.get(parts.size() - 1)).isEqualTo("For ourselves, before the meeting");
  }

  @Test
  void thePlaceOfAFindingTellsWhoCanAnswer() {
    assertThat(whoAnswers("contract/rework-unpriced"))
        .isEqualTo("Whoever decides and pays: plant director");
    assertThat(whoAnswers("expectation/no-target"))
        .isEqualTo("Whoever decides and pays: plant director");
    assertThat(whoAnswers("cause/no-evidence"))
        .isEqualTo("Whoever does the work: shift leaders and tank operators");
    assertThat(whoAnswers("expectation/no-metric"))
        .isEqualTo("Whoever counts on the result: Quality manager");
    assertThat(whoAnswers("gap/assumption-unchecked")).isEqualTo("Whom we talk to: planner");
    assertThat(whoAnswers("relationship/strained")).isEqualTo("For ourselves, before the meeting");
  }

  @Test
  void whereTheBriefNamesNobodyThePartIsNamed() throws IOException {
    write("title: A second lift\nproblem: Visitors wait.\nsolution: Build a second lift\n");
    assertThat(ask().out()).contains("Whoever decides and pays\n", "Whoever does the work\n");
    assertThat(ask("--language", "nl").out())
        .contains("Wie beslist en betaalt\n", "Wie het werk doet\n");
  }

  @Test
  void oneQuestionServesSeveralItems() {
    JsonNode measured = settling("need/no-acceptance");
    assertThat(settled(measured)).containsExactly("need/no-acceptance", "need/no-acceptance");
    assertThat(text(measured, "ask"))
        .contains("“keep the milk below four degrees”", "(The same for “unload within the hour”.)");
    JsonNode often = settling("cause/unmeasured-symptom");
    assertThat(text(often, "ask"))
        .endsWith(
            "(For each of: “One tank in twenty is thrown away” and “Lorries wait at the gate”.)");
  }

  @Test
  void everyFindingThatCountsIsAskedOnce() {
    Ran check = Ran.in(folder, "check", "--format", "json", "dairy.brief.yaml");
    JsonNode brief = new ObjectMapper().readTree(check.out()).get("briefs").get(0);
    List<String> expected =
        brief
            .get("findings")
            .valueStream()
            .filter(f -> !text(f, "severity").equals("info"))
            .filter(f -> !text(f, "rule").matches("(wording|brief)/.*"))
            .map(f -> text(f, "fingerprint"))
            .toList();
    List<String> asked =
        questions().stream()
            .flatMap(q -> q.get("settles").valueStream())
            .map(each -> text(each, "fingerprint"))
            .toList();
    assertThat(expected).hasSizeGreaterThan(15);
    assertThat(asked).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void whatIsWaivedIsNotAsked() throws IOException {
    assertThat(ask("--all").out()).contains("gap/no-alternatives");
    write(
        DAIRY + "waivers: [{rule: gap/no-alternatives, because: Weighed by the board, by: CFO}]\n");
    assertThat(ask("--all").out()).doesNotContain("gap/no-alternatives");
  }

  @ParameterizedTest
  @ValueSource(strings = {"terminal", "markdown", "json"})
  void theClientSeesNothingInternal(String format) throws IOException {
    write(
        DAIRY.replace("You never deliver on time", "XQZ you never deliver, TBD")
            + "waivers: [{rule: gap/no-sponsor, because: XQZ four, by: XQZ five}]\n# XQZ six\n");
    Ran ours = ask("--all", "--format", format);
    assertThat(ours.out()).contains("relationship/");
    Ran client = ask("--all", "--format", format, "--audience", "client");
    assertThat(client.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(client.out() + client.err())
        .contains("contract/rework-unpriced")
        .doesNotContain("XQZ", "relationship", "ourselves", "strained");
  }

  @Test
  void theFirstEightAreToldInFullAndTheRestOnALine() {
    String some = ask().out();
    String all = ask("--all").out();
    assertThat(count(some, "\n    settles ")).isEqualTo(8);
    assertThat(count(all, "\n    settles ")).isEqualTo(questions().size());
    assertThat(some).contains("--all tells every question.");
    assertThat(all).doesNotContain("--all");
    assertThat(all.lines()).allMatch(l -> l.length() <= 80);
    List<String> numbers =
        Pattern.compile("(?m)^ ?(\\d+)  ").matcher(some).results().map(m -> m.group(1)).toList();
    assertThat(numbers).hasSize(questions().size());
    assertThat(numbers.get(numbers.size() - 1)).isEqualTo(String.valueOf(numbers.size()));
  }

  private static int count(String text, String part) {
    return (int) Pattern.compile(Pattern.quote(part)).matcher(text).results().count();
  }

  @Test
  void aBriefInDutchIsAskedInDutch() throws IOException {
    write(
        """
        title: Minder weggegooide melk
        language: nl
        client: {name: Een zuivelfabriek, sponsor: directeur}
        problem: Eén tank op de twintig wordt weggegooid.
        solution: De leiding vervangen
        contract: {price: fixed}
        """);
    assertThat(ask().out())
        .contains("vragen voor het volgende gesprek", "Wie beslist en betaalt: directeur")
        .contains("omdat ", "waarom ", "regelt ", "blokkerende punten: ")
        .doesNotContain("because", "settles", "Whoever");
    assertThat(ask("--format", "markdown").out()).contains("- Omdat: ", "- Regelt: ");
    assertThat(ask("--language", "en").out()).contains("because ", "Whoever decides and pays");
  }

  @Test
  void nothingInABriefBecomesMarkup() throws IOException {
    String evil =
        "<img src=x onerror=alert(1)> ![a](http://evil.test/a.png) [b](javascript:x) `c` **d**"
            + " www.evil.test me@evil.test @team #12 &lt; |";
    String broken = "x\\n\\n# Heading\\n\\n1. one\\n<script>alert(1)</script>";
    write(
        DAIRY
            .replace("Milk warms up in the pipe", quoted(evil))
            .replace("keep the milk below four degrees", "\"" + broken + "\"")
            .replace("Less milk thrown away", quoted(evil))
            .replace("sponsor: plant director", "sponsor: " + quoted(evil)));
    String out = ask("--all", "--format", "markdown").out();
    assertThat(out).contains("onerror", "Heading", "script");
    assertThat(unescaped(out, "[<>\\[\\]`&|!]")).isEmpty();
    assertThat(out).doesNotContain("http://", "www.", "me@evil", "@team", "#12");
    assertThat(out.lines().filter(line -> line.startsWith("#")))
        .allMatch(line -> line.matches("#{1,2} (\\\\<img|Who|For).*"));
    assertThat(out.lines().filter(line -> !line.isEmpty()).skip(2))
        .allMatch(line -> line.matches("(## |\\d+\\. \\*\\*| +- [A-Z][a-z]+: ).*"));
  }

  private static String quoted(String words) {
    return "'" + words + "'";
  }

  private static List<String> unescaped(String markdown, String marks) {
    String plain = markdown.replace("&#8203;", "");
    return Pattern.compile("(?<!\\\\)" + marks)
        .matcher(plain)
        .results()
        .map(MatchResult::group)
        .toList();
  }

  @Test
  void escapesInABriefReachNoTerminal() throws IOException {
    write(
        DAIRY
            .replace("Milk warms up", "\"Milk \\e[31m warms \\u202e up\"")
            .replace("\" in the pipe", " in the pipe\""));
    assertThat(ask("--all").out()).contains("\\u001b").doesNotContain("\u001b", "\u202e");
  }

  @ParameterizedTest
  @ValueSource(strings = {"terminal", "markdown", "json"})
  void aBrokenBriefIsMendedBeforeAnythingIsAsked(String format) throws IOException {
    write(DAIRY.replace("contract:", "contrct:"));
    Ran ran = ask("--format", format);
    assertThat(ran.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(ran.out().toLowerCase(Locale.ROOT))
        .containsAnyOf("must be mended first", "\"mendfirst\" : true")
        .doesNotContain("contract/none-given", "settles ");
    assertThat(ran.err()).contains("dairy.brief.yaml must be mended first");
  }

  @Test
  void aFileIsWrittenWholeAndNothingStaysBeside() throws IOException {
    Ran ran = ask("--format", "markdown", "-o", "ask.md");
    assertThat(ran).isEqualTo(new Ran(ExitCode.CLEAN, "", ""));
    assertThat(Files.readString(folder.resolve("ask.md"))).startsWith("# Less milk thrown away\n");
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("dairy.brief.yaml", "ask.md");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--format=pdf|terminal, markdown, json",
        "--output=missing/ask.md|folder that exists",
        "--date=tomorrow|2027-03-01",
        "--language=de|en, nl",
      })
  void wrongUseEndsWithTwoAndSaysWhatWouldBeRight(String row) {
    String[] cells = row.split("\\|", -1);
    Ran ran = ask(cells[0]);
    assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.err()).startsWith("whylint: ").contains(cells[1]);
    assertThat(ran.out()).isEmpty();
  }

  @Test
  void noBriefIsWrongUse() {
    Ran ran = Ran.in(folder, "questions");
    assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.err()).contains("BRIEF");
  }
}
