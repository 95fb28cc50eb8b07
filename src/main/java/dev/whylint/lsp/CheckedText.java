package dev.whylint.lsp;

import dev.whylint.engine.Result;
import dev.whylint.source.SourceFile;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.Position;

/**
 * One version of a document, checked.
 *
 * @param file its text
 * @param briefs the briefs in it, in their order
 * @param crashes rules that failed: faults of our own
 * @param settings what is wrong with the settings; empty if nothing is
 */
record CheckedText(
    SourceFile file, List<CheckedBrief> briefs, List<Result.Crash> crashes, String settings) {
  CheckedText {
    briefs = List.copyOf(briefs);
    crashes = List.copyOf(crashes);
  }

  /** The brief that a position belongs to: the last one that begins at or before its line. */
  Optional<CheckedBrief> at(Position position) {
    CheckedBrief found = null;
    for (CheckedBrief brief : briefs) {
      if (found == null || brief.tree().place().line() <= position.getLine() + 1) {
        found = brief;
      }
    }
    return Optional.ofNullable(found);
  }
}
