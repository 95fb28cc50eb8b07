package dev.whylint.lsp;

import dev.whylint.brief.edit.FormatGuide;
import dev.whylint.source.Entry;
import dev.whylint.source.Mapping;
import dev.whylint.source.Node;
import dev.whylint.source.Place;
import dev.whylint.source.Scalar;
import dev.whylint.source.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.Position;
import org.jspecify.annotations.Nullable;

/** Finds the ids in a document: where items are given them, and where links name them. */
final class Ids {
  private static final List<String> WAIVED = List.of("waivers", "at");

  private final FormatGuide guide;
  private final Map<List<String>, Boolean> links = new HashMap<>();
  private final List<Use> uses = new ArrayList<>();

  private Ids(FormatGuide guide) {
    this.guide = guide;
  }

  /**
   * An id where it stands.
   *
   * @param given whether an item is given it here; otherwise something links to it
   */
  record Use(String id, Place place, boolean given) {}

  /** Every id of a document, in the order of the file; aliased values are met once. */
  static List<Use> of(@Nullable Node root, FormatGuide guide) {
    Ids ids = new Ids(guide);
    if (root != null) {
      ids.visit(root, List.of());
    }
    return ids.uses.stream().distinct().toList();
  }

  /** The id at a position. */
  static Optional<Use> at(List<Use> uses, Position position) {
    return uses.stream().filter(use -> Positions.holds(use.place(), position)).findFirst();
  }

  private void visit(Node node, List<String> path) {
    if (node instanceof Sequence list) {
      list.items().forEach(item -> visit(item, path));
    } else if (node instanceof Mapping map) {
      for (Entry entry : map.entries()) {
        List<String> inner = new ArrayList<>(path);
        inner.add(entry.key().text());
        if (!path.isEmpty() && entry.key().text().equals("id")) {
          note(entry.value(), true);
        } else if (links.computeIfAbsent(inner, this::isLink)) {
          note(entry.value(), false);
        } else {
          visit(entry.value(), inner);
        }
      }
    }
  }

  private boolean isLink(List<String> path) {
    return path.equals(WAIVED)
        || guide.key(path).filter(k -> !guide.links(k).isEmpty()).isPresent();
  }

  private void note(Node node, boolean given) {
    if (node instanceof Sequence list) {
      list.items().forEach(item -> note(item, given));
    } else if (node instanceof Scalar scalar && !scalar.text().isBlank()) {
      uses.add(new Use(scalar.text().strip(), scalar.place(), given));
    }
  }
}
