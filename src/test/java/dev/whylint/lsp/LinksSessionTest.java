package dev.whylint.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An editor follows links, renames ids, shows the outline and has faults mended. */
class LinksSessionTest {
  private static final String BRIEF =
      """
      title: Fewer empty chairs
      date: 2026-11-24
      problem:
        statement: One patient in nine does not come.
        symptoms:
          - {id: no-show, what: One patient in nine does not come}
        causes:
          - id: "long-wait"
            what: The appointment is made nine weeks ahead
            explains: [no-show]
          - what: Nobody asks which day suits
            explains: long-wait
      solution:
        summary: Let patients pick the day
        parts:
          - {id: pick, what: Patients pick the day, addresses: [cause-2, 'long-wait']}
      waivers:
        - {rule: cause/root-uncovered, at: long-wait, because: later}
      """;

  private Editor editor;
  private TextDocumentService service;

  @BeforeEach
  void start() throws Exception {
    editor = Editor.at("untitled:brief");
    editor.start();
    service = editor.server().getTextDocumentService();
    editor.open(BRIEF);
  }

  @AfterEach
  void end() throws Exception {
    editor.close();
  }

  @Test
  void goesToTheItemThatALinkNames() throws Exception {
    assertThat(definition("[no-show]", 2)).containsExactly(editor.rangeOf("no-show"));
    assertThat(definition("'long-wait'", 4)).containsExactly(editor.rangeOf("\"long-wait\""));
    assertThat(definition("cause-2", 4))
        .containsExactly(editor.rangeOf("Nobody asks which day suits"));
    assertThat(definition("Fewer", 2)).isEmpty();
  }

  private List<Range> definition(String words, int further) throws Exception {
    DefinitionParams params = new DefinitionParams(editor.document(), editor.at(words, further));
    return Editor.get(service.definition(params)).getLeft().stream()
        .map(Location::getRange)
        .toList();
  }

  @Test
  void findsAllThatLinkToAnItem() throws Exception {
    assertThat(references(false)).hasSize(3);
    assertThat(references(true)).hasSize(4).contains(editor.rangeOf("\"long-wait\""));
  }

  private List<Range> references(boolean given) throws Exception {
    ReferenceParams params =
        new ReferenceParams(
            editor.document(), editor.at("\"long-wait\"", 3), new ReferenceContext(given));
    return Editor.get(service.references(params)).stream().map(Location::getRange).toList();
  }

  @Test
  void renamesAnIdInEveryPlaceAndKeepsItsQuotes() throws Exception {
    String renamed = rename("\"long-wait\"", "wait");
    assertThat(renamed)
        .contains("id: \"wait\"", "explains: wait\n", "[cause-2, 'wait']", "at: wait,")
        .doesNotContain("long-wait");
    assertThat(renamed.replace("wait", "long-wait")).isEqualTo(BRIEF);
    assertThatThrownBy(() -> rename("\"long-wait\"", "pick")).hasMessageContaining("pick");
    assertThatThrownBy(() -> rename("\"long-wait\"", "two words")).hasMessageContaining("id");
    assertThatThrownBy(() -> rename("cause-2", "x")).hasMessageContaining("gives");
  }

  @Test
  void offersToRenameOnlyWhatTheBriefNames() throws Exception {
    assertThat(renamable("\"long-wait\"").getStart()).isEqualTo(editor.at("\"long-wait\"", 1));
    assertThat(renamable("cause-2")).isNull();
    assertThat(renamable("Fewer")).isNull();
  }

  private Range renamable(String words) throws Exception {
    PrepareRenameParams params = new PrepareRenameParams(editor.document(), editor.at(words, 3));
    var answer = Editor.get(service.prepareRename(params));
    return answer == null ? null : answer.getFirst();
  }

  private String rename(String words, String name) throws Exception {
    RenameParams params = new RenameParams(editor.document(), editor.at(words, 3), name);
    List<TextEdit> edits = Editor.get(service.rename(params)).getChanges().get(editor.uri());
    return Editor.edited(editor.text(), edits);
  }

  @Test
  void showsSectionsAndItemsAsATree() throws Exception {
    List<DocumentSymbol> outline = outline();
    assertThat(outline)
        .extracting(DocumentSymbol::getName)
        .containsExactly("title", "problem", "solution", "waivers");
    DocumentSymbol causes = outline.get(1).getChildren().get(1);
    assertThat(causes.getChildren())
        .extracting(DocumentSymbol::getName)
        .containsExactly("long-wait", "Nobody asks which day suits");
    assertThat(causes.getChildren().get(0).getDetail()).startsWith("The appointment");
    outline.forEach(LinksSessionTest::holdsItsParts);
  }

  private List<DocumentSymbol> outline() throws Exception {
    DocumentSymbolParams params = new DocumentSymbolParams(editor.document());
    return Editor.get(service.documentSymbol(params)).stream().map(e -> e.getRight()).toList();
  }

  /** As the protocol demands; editors drop the whole outline otherwise. */
  private static void holdsItsParts(DocumentSymbol symbol) {
    assertThat(within(symbol.getSelectionRange(), symbol.getRange())).isTrue();
    for (DocumentSymbol child :
        symbol.getChildren() == null ? List.<DocumentSymbol>of() : symbol.getChildren()) {
      assertThat(within(child.getRange(), symbol.getRange())).isTrue();
      holdsItsParts(child);
    }
  }

  private static boolean within(Range inner, Range outer) {
    int line = outer.getStart().getLine() - inner.getStart().getLine();
    int column = outer.getStart().getCharacter() - inner.getStart().getCharacter();
    return line < 0 || line == 0 && column <= 0;
  }

  @Test
  void aliasesBreakNoOutline() throws Exception {
    editor.replace("title: &t a\nproblem: {symptoms: [&s {what: b}, *s]}\nsolution: *t\n");
    outline().forEach(LinksSessionTest::holdsItsParts);
    assertThat(outline()).extracting(DocumentSymbol::getName).contains("problem");
  }

  @Test
  void aFixMakesItsFindingGoAway() throws Exception {
    editor.diagnostics();
    editor.type(editor.rangeOf("[no-show]"), "[no-shwo]");
    Diagnostic wrong =
        editor.diagnostics().stream()
            .filter(d -> d.getCode().getLeft().equals("brief/unknown-id"))
            .findFirst()
            .orElseThrow();
    CodeAction fix = actions(wrong).get(0);
    assertThat(fix.getTitle()).isEqualTo("Write no-show");
    assertThat(fix.getIsPreferred()).isTrue();
    assertThat(fix.getDiagnostics()).containsExactly(wrong);
    TextEdit edit = fix.getEdit().getChanges().get(editor.uri()).get(0);
    editor.type(edit.getRange(), edit.getNewText());
    assertThat(editor.codes()).doesNotContain("brief/unknown-id");
    assertThat(editor.text()).isEqualTo(BRIEF);
  }

  private List<CodeAction> actions(Diagnostic diagnostic) throws Exception {
    CodeActionParams params =
        new CodeActionParams(
            editor.document(), diagnostic.getRange(), new CodeActionContext(List.of(diagnostic)));
    return Editor.get(service.codeAction(params)).stream().map(e -> e.getRight()).toList();
  }
}
