package dev.whylint.lsp;

import dev.whylint.brief.Brief;
import dev.whylint.brief.Language;
import dev.whylint.engine.BriefResult;
import dev.whylint.engine.Finding;
import dev.whylint.source.YamlDocument;
import java.util.List;
import org.eclipse.lsp4j.Position;

/**
 * One brief of a document, with what was found in it.
 *
 * @param result what the audience may see
 * @param whole the brief with everything in it
 * @param tree the values with their places
 * @param spoken the language to answer in
 */
record CheckedBrief(BriefResult result, Brief whole, YamlDocument tree, Language spoken) {
  /** The findings with words at a position. */
  List<Finding> findingsAt(Position position) {
    return result.findings().stream()
        .filter(finding -> Positions.holds(finding.hit().place(), position))
        .toList();
  }
}
