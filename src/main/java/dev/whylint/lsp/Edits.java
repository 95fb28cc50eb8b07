package dev.whylint.lsp;

import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;

/** Packs edits of one document as the protocol wants them. */
final class Edits {
  private Edits() {}

  static WorkspaceEdit in(String uri, List<TextEdit> edits) {
    return new WorkspaceEdit(Map.of(uri, edits));
  }
}
