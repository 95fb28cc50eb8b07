package dev.whylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What `map` draws, and that no text of a brief becomes more than text in any of its forms. */
class MapCommandTest {
  private static final Path HERE = Path.of("").toAbsolutePath();

  private static final String FERRY =
      """
      title: Ferries on time
      problem:
        statement: Ferries leave late.
        symptoms:
          - {id: late, what: Ferries leave late}
          - {id: missed, what: Commuters miss their train}
        causes:
          - {id: queue, what: Cars queue at one ramp, explains: [late, missed]}
          - {id: ramp, what: The second ramp is closed, explains: [queue]}
          - {id: leave, what: Crews leave, explains: [late, overtime]}
          - {id: overtime, what: Crews work overtime, explains: [leave]}
      needs:
        - {id: flow, what: drive on without waiting, stems-from: [ramp]}
      solution:
        parts:
          - {id: open, what: Open the second ramp, addresses: [flow]}
          - {id: app, what: Ferry app}
      """;

  private static final String HOSTILE =
      """
      title: "x\\"] <script>alert(1)</script> \\u0007\\ufffe %%{init: {}}%%"
      problem:
        statement: S
        symptoms:
          - {id: s, what: "a\\"]; click n1 href \\"javascript:x\\" \\n end %% <img src=x onerror=y> `b`"}
        causes:
          - {id: c, what: "]]> --> \\\\\\" ; } subgraph { | \\ud800 &#x0; &lt; \\\\", explains: [s]}
      solution:
        parts:
          - {id: p, what: "</title></svg><script/> #quot;", addresses: [c]}
      """;

  @TempDir Path folder;

  private Ran map(String yaml, String... options) {
    List<String> args = new ArrayList<>(List.of("map"));
    args.addAll(List.of(options));
    args.add("-");
    return Ran.with(folder, yaml, args.toArray(String[]::new));
  }

  @Test
  void theTreeShowsWhatIsUntreatedWhatIsSharedAndWhatGoesRound() {
    assertThat(map(FERRY).out())
        .isEqualTo(
            """
            Ferries on time

            SYMPTOM: Ferries leave late
            ├─ Cars queue at one ramp
            │  └─ ROOT CAUSE: The second ramp is closed
            │     └─ met by: Open the second ramp [need: drive on without waiting]
            └─ UNTREATED ROOT CAUSE: Crews leave
               └─ UNTREATED ROOT CAUSE: Crews work overtime
                  └─ LOOP, back to: Crews leave

            SYMPTOM: Commuters miss their train
            └─ Cars queue at one ramp (see above)

            Parts that reach no cause and no symptom
            • Ferry app

            1 of 2 root causes is untreated.
            """);
  }

  @Test
  void plainHasWordsInPlaceOfLinesAndDutchIsDutch() {
    String out = map(FERRY, "--plain", "--language", "nl").out();
    assertThat(out).contains("doordat: GRONDOORZAAK, NIET AANGEPAKT: Crews leave");
    assertThat(out.chars()).allMatch(c -> c < 0x2500);
  }

  @Test
  void aLongChainStaysWithinTheColumns() {
    StringBuilder yaml = new StringBuilder("title: T\nproblem:\n  symptoms: [{id: c0, what: S}]\n");
    yaml.append("  causes:\n");
    for (int i = 1; i <= 3000; i++) {
      yaml.append("    - {id: c")
          .append(i)
          .append(", what: a cause of some length and more words,");
      yaml.append(" explains: [c").append(i - 1).append("]}\n");
    }
    Ran ran = map(yaml + "solution: S\n");
    assertThat(ran.out().lines()).hasSizeGreaterThan(3000).allMatch(line -> line.length() <= 80);
    assertThat(ran.out()).contains("[level 3,000]");
    Ran svg = map(yaml + "solution: S\n", "--format", "svg");
    assertThat(svg.code()).isEqualTo(ExitCode.USAGE);
    assertThat(svg.err()).contains("200 boxes").contains("--format tree");
  }

  @ParameterizedTest
  @MethodSource("hostileAndTame")
  void theSvgIsXmlThatRunsNothing(String yaml) throws Exception {
    Document svg = xml(map(yaml, "--format", "svg").out());
    assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
    assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).contains("SYMPTOM: ");
    for (int i = 0; i < svg.getElementsByTagName("*").getLength(); i++) {
      Element each = (Element) svg.getElementsByTagName("*").item(i);
      assertThat(each.getTagName())
          .isIn("svg", "title", "desc", "style", "defs", "marker", "g", "rect", "path", "text");
      for (int j = 0; j < each.getAttributes().getLength(); j++) {
        assertThat(each.getAttributes().item(j).getNodeName())
            .doesNotStartWith("on")
            .doesNotContain("href");
      }
    }
  }

  static Stream<String> hostileAndTame() {
    return Stream.of(HOSTILE, FERRY);
  }

  @Test
  void hostileWordsStayWithinTheirLabelInDot() {
    String string = "\"(?:[^\"\\\\]|\\\\[n\"\\\\])*\"";
    String bare = map(HOSTILE, "--format", "dot").out().replaceAll(string, "Q");
    assertThat(bare)
        .doesNotContain("click", "script", "subgraph", "\"", "\\")
        .contains("  n1 [label=Q, shape=ellipse, style=solid];\n", "  n2 -> n1;\n");
    assertThat(bare.lines()).hasSize(10);
  }

  @Test
  void hostileWordsStayWithinTheirLabelInMermaid() {
    String out = map(HOSTILE, "--format", "mermaid").out();
    assertThat(out).doesNotContain("%", "<", "`", "\\", "{", "#quot;");
    assertThat(out.replaceAll("\"[^\"\n]*\"", "Q"))
        .isEqualTo(
            """
            flowchart LR
              n1([Q])
              n2[Q]:::root
              n3[Q]:::part
              n2 --> n1
              n3 ==> n2
              classDef part stroke:#1a7f37,stroke-width:2px
              classDef root stroke-width:3px
              classDef untreated stroke:#b3261e,stroke-width:4px,stroke-dasharray:6 3
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tree", "svg", "dot", "mermaid"})
  void everyExampleIsDrawnInEveryForm(String form) throws Exception {
    List<Path> examples;
    try (var files = Files.list(HERE.resolve("examples"))) {
      examples = files.filter(file -> file.toString().endsWith(".brief.yaml")).toList();
    }
    assertThat(examples).hasSizeGreaterThan(7);
    for (Path example : examples) {
      Path file = folder.resolve("map." + form);
      Ran ran = Ran.in(folder, "map", "--format", form, "-o", file.toString(), example.toString());
      assertThat(ran).isEqualTo(new Ran(ExitCode.CLEAN, "", ""));
      String drawn = Files.readString(file);
      if (form.equals("svg")) {
        assertThat(xml(drawn).getElementsByTagName("rect").getLength()).isPositive();
      } else if (form.equals("tree")) {
        assertThat(drawn.lines()).allMatch(line -> line.length() <= 80);
      }
      assertThat(drawn).isNotBlank();
    }
  }

  @Test
  void oneBriefOfSeveralIsAskedFor() {
    String two = FERRY + "---\ntitle: Second\nproblem: P\nsolution: S\n";
    assertThat(map(two).err()).contains("there are 2", "--document");
    assertThat(map(two, "--document", "2").out()).startsWith("Second\n");
    assertThat(map(two, "--document", "3").code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void whatIsNoBriefIsUnreadable() throws IOException {
    assertThat(map("[1, 2").code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(map(FERRY.replace("[queue]", "[quue]")).err()).contains("something may be missing");
  }

  private static Document xml(String text) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
