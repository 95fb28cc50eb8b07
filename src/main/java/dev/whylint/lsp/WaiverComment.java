package dev.whylint.lsp;

import dev.whylint.engine.Finding;
import dev.whylint.source.Entry;
import dev.whylint.source.Mapping;
import dev.whylint.source.Node;
import dev.whylint.source.Place;
import dev.whylint.source.Scalar;
import dev.whylint.source.Sequence;
import dev.whylint.source.SourceFile;
import java.util.Optional;
import org.eclipse.lsp4j.TextEdit;
import org.jspecify.annotations.Nullable;

/** Writes the waiver of a finding as a comment on the line above it. */
final class WaiverComment {
  private WaiverComment() {}

  /** The edit; empty where a line there would be part of a text. */
  static Optional<TextEdit> above(SourceFile file, @Nullable Node root, Finding finding) {
    int line = finding.hit().place().line();
    if (root == null || inText(root, line)) {
      return Optional.empty();
    }
    String words = file.line(line);
    int indent = words.length() - words.stripLeading().length();
    String comment =
        words.substring(0, indent) + "# whylint: ignore " + finding.rule().name() + " -- \n";
    int start = file.offset(line, 1);
    return Optional.of(new TextEdit(Positions.range(file, start, start), comment));
  }

  /** Whether a line is the second or a later one of a text. */
  private static boolean inText(Node node, int line) {
    Place place = node.place();
    if (node instanceof Scalar) {
      return place.line() < line && line <= place.endLine();
    } else if (node instanceof Sequence list) {
      return list.items().stream().anyMatch(item -> inText(item, line));
    }
    for (Entry entry : ((Mapping) node).entries()) {
      if (inText(entry.value(), line)) {
        return true;
      }
    }
    return false;
  }
}
