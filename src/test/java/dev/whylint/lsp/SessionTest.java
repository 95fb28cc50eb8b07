package dev.whylint.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole session between an editor and the server, over streams. */
class SessionTest {
  private static final String BRIEF =
      """
      title: Fewer empty chairs 🪑 in the clinic
      language: en
      date: 2026-11-24
      problem:
        statement: One patient in nine does not come.
        symptoms:
          - {id: no-show, what: One patient in nine does not come, measure: 11 %}
        causes:
          - id: long-wait
            what: The appointment is made nine weeks ahead, without asking which day suits
            explains: [no-show]
            share: 70 %
            evidence: [calls to 60 patients who stayed away]
      solution:
        summary: Let patients pick the day, three weeks ahead at most
        parts:
          - {id: pick, what: Patients pick the day themselves, kind: redesign, addresses: [long-wait]}
      """;

  @TempDir private Path folder;
  private Editor editor;

  @BeforeEach
  void start() throws Exception {
    editor = Editor.at(folder.resolve("one.brief.yaml").toUri().toString());
    assertThat(editor.start().getCapabilities().getPositionEncoding()).isEqualTo("utf-16");
  }

  @AfterEach
  void end() throws Exception {
    editor.close();
  }

  @Test
  void tellsWhatIsWrongWhileSomebodyTypes() throws Exception {
    editor.open(BRIEF);
    assertThat(editor.codes()).contains("gap/no-alternatives").doesNotContain("brief/unknown-key");
    editor.type(editor.rangeOf("summary"), "summery");
    Diagnostic typo = by("brief/unknown-key");
    assertThat(typo.getRange()).isEqualTo(editor.rangeOf("summery"));
    assertThat(typo.getSeverity()).isEqualTo(DiagnosticSeverity.Error);
    assertThat(typo.getSource()).isEqualTo("whylint");
    assertThat(typo.getMessage().getLeft()).contains("summery").contains("summary");
    assertThat(typo.getCodeDescription()).isNull();
    editor.type(editor.rangeOf("summery"), "summary");
    assertThat(editor.codes()).doesNotContain("brief/unknown-key");
  }

  @Test
  void countsInUtf16Units() throws Exception {
    editor.open(BRIEF.replace("no-show, what: One", "no-show, what: 🪑🪑, whot: One"));
    assertThat(by("brief/unknown-key").getRange()).isEqualTo(editor.rangeOf("whot"));
  }

  @Test
  void checksTheLastVersionOnly() throws Exception {
    editor.open(BRIEF);
    for (int i = 0; i < 20; i++) {
      editor.type(editor.rangeOf("11 %"), "1" + i % 2 + " %%");
      editor.type(editor.rangeOf("%%"), "%");
      editor.replace(BRIEF);
    }
    editor.diagnostics();
    assertThat(editor.isQuiet()).isTrue();
  }

  @Test
  void namesTheOtherPlaceWhereTwoDisagree() throws Exception {
    editor.open(BRIEF.replace("id: pick", "id: long-wait"));
    Diagnostic twice = by("brief/duplicate-id");
    assertThat(twice.getRelatedInformation()).hasSize(1);
    assertThat(twice.getRelatedInformation().get(0).getLocation().getUri()).isEqualTo(editor.uri());
    assertThat(twice.getRelatedInformation().get(0).getLocation().getRange().getStart().getLine())
        .isEqualTo(8);
  }

  @Test
  void showsThePageOfTheRuleInTheLanguageOfTheBrief() throws Exception {
    editor.open(BRIEF);
    assertThat(hover(editor.at("solution:", 2)))
        .contains("gap/no-alternatives")
        .contains("## Why it matters before signing")
        .contains("What is proposed");
    editor.replace(BRIEF.replace("language: en", "language: nl"));
    assertThat(hover(editor.at("solution:", 2))).contains("## Waarom dit telt vóór het tekenen");
  }

  @Test
  void saysHowAFigureWasUnderstoodAndWhatAnIdNames() throws Exception {
    editor.open(BRIEF.replace("kind: redesign", "kind: redesign, effort: 3/5/12 person-months"));
    assertThat(hover(editor.at("3/5/12", 2))).contains("Read as: 3 to 12, likely 5 person-month");
    assertThat(hover(editor.at("[no-show]", 3))).contains("(symptom) One patient in nine");
    assertThat(hover(editor.at("2026-11-24", 3))).contains("24 November 2026");
    assertThat(hover(editor.at("kind:", 1))).contains("`redesign`");
  }

  @Test
  void completesKeysByTheirPlaceWordsAndIds() throws Exception {
    editor.open(BRIEF);
    editor.replace(BRIEF.replace("      share: 70 %\n", "      k\n"));
    assertThat(labels(editor.at("      k\n", 7)))
        .contains("kind", "loop")
        .doesNotContain("explains", "rollout");
    editor.replace(BRIEF.replace("kind: redesign", "kind: "));
    assertThat(labels(editor.at("kind: ", 6))).contains("redesign", "gate").doesNotContain("what");
    editor.replace(BRIEF.replace("addresses: [long-wait]}", "addresses: [lo"));
    assertThat(labels(editor.at("addresses: [lo", 14))).containsExactly("no-show", "long-wait");
    editor.replace(BRIEF + "contract:\n  rework: {paid-by: sup");
    assertThat(labels(editor.at("paid-by: sup", 12))).contains("supplier", "unstated");
    editor.replace(BRIEF + "waivers:\n  - rule: gap/");
    assertThat(labels(editor.at("rule: gap/", 10))).contains("gap/no-alternatives");
  }

  @Test
  void obeysTheSettingsAndReadsThemAgain() throws Exception {
    editor.open(BRIEF);
    assertThat(editor.codes()).contains("gap/no-alternatives");
    Path settings = folder.resolve(".whylint.yaml");
    Files.writeString(settings, "rules:\n  gap/no-alternatives: off\nlanguage: nl\n");
    editor
        .server()
        .getWorkspaceService()
        .didChangeWatchedFiles(new DidChangeWatchedFilesParams(List.of()));
    List<Diagnostic> now = editor.diagnostics();
    assertThat(now)
        .isNotEmpty()
        .noneMatch(d -> d.getCode().getLeft().equals("gap/no-alternatives"));
    Files.writeString(settings, "rulez: {}\n");
    editor
        .server()
        .getWorkspaceService()
        .didChangeWatchedFiles(new DidChangeWatchedFilesParams(List.of()));
    assertThat(editor.message().getMessage()).contains(".whylint.yaml:1:1").contains("rulez");
    assertThat(editor.codes()).contains("gap/no-alternatives");
  }

  @Test
  void livesThroughBrokenDocumentsAndMessages() throws Exception {
    editor.open("a: [\u0000 {");
    assertThat(editor.codes()).contains("brief/encoding");
    editor.replace("title: [\n  - {");
    assertThat(editor.codes()).contains("brief/syntax");
    editor.replace("");
    assertThat(editor.codes()).isNotEmpty();
    OutputStream wire = editor.wire();
    send(wire, "{no json");
    send(wire, "{\"jsonrpc\":\"2.0\",\"id\":99,\"method\":\"textDocument/hover\",\"params\":[7]}");
    send(wire, "{\"jsonrpc\":\"2.0\",\"id\":98,\"method\":\"no/such\"}");
    send(wire, "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didChange\",\"params\":{}}");
    editor.replace(BRIEF);
    assertThat(editor.codes()).contains("gap/no-alternatives");
    assertThat(hover(new Position(9_000, 9_000))).isEmpty();
    assertThat(hover(new Position(-1, -1))).contains("title");
    assertThat(editor.end()).isTrue();
  }

  private static void send(OutputStream wire, String body) throws Exception {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    String head = "Content-Length: " + bytes.length + "\r\n\r\n";
    synchronized (wire) {
      wire.write(head.getBytes(StandardCharsets.US_ASCII));
      wire.write(bytes);
      wire.flush();
    }
  }

  @Test
  void leavesOtherFilesAlone() throws Exception {
    try (Editor other = Editor.at(folder.resolve("docker-compose.yaml").toUri().toString())) {
      other.start();
      other.open("services:\n  web: {}\n");
      assertThat(other.isQuiet()).isTrue();
      other.replace(BRIEF);
      assertThat(other.codes()).contains("gap/no-alternatives");
    }
  }

  @Test
  void endsWhenTheEditorDoes() throws Exception {
    editor.open(BRIEF);
    editor.close();
    assertThat(editor.ended()).isTrue();
  }

  @Test
  void anExitWithoutAShutdownIsNoGoodEnd() throws Exception {
    editor.server().exit();
    assertThat(editor.ended()).isFalse();
  }

  private Diagnostic by(String rule) throws InterruptedException {
    List<Diagnostic> all = editor.diagnostics();
    assertThat(all).extracting(d -> d.getCode().getLeft()).contains(rule);
    return all.stream().filter(d -> d.getCode().getLeft().equals(rule)).findFirst().orElseThrow();
  }

  private String hover(Position position) throws Exception {
    Hover hover =
        Editor.get(
            editor
                .server()
                .getTextDocumentService()
                .hover(new HoverParams(editor.document(), position)));
    return hover == null ? "" : hover.getContents().getRight().getValue();
  }

  private List<String> labels(Position position) throws Exception {
    CompletionParams params = new CompletionParams(editor.document(), position);
    return Editor.get(editor.server().getTextDocumentService().completion(params))
        .getLeft()
        .stream()
        .map(CompletionItem::getLabel)
        .toList();
  }
}
