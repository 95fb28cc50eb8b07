package dev.whylint.interview;

import dev.whylint.brief.Brief;
import dev.whylint.brief.Item;
import dev.whylint.brief.Language;
import dev.whylint.brief.edit.FormatGuide;
import dev.whylint.brief.quantity.Placeholders;
import dev.whylint.source.Entry;
import dev.whylint.source.Mapping;
import dev.whylint.source.Node;
import dev.whylint.source.Scalar;
import dev.whylint.source.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands in the brief already, which is not asked for again. */
final class Known {
  private final Mapping root;
  private final Brief brief;
  private final FormatGuide guide;
  private final Placeholders placeholders;

  Known(Mapping root, Brief brief, FormatGuide guide) {
    this.root = root;
    this.brief = brief;
    this.guide = guide;
    this.placeholders = new Placeholders(brief.language() == Language.NL);
  }

  /** Whether a value stands at a pointer that is more than a mark of what is still to come. */
  boolean has(String pointer) {
    Node node = find(pointer);
    return node != null && !isEmpty(node);
  }

  private boolean isEmpty(Node node) {
    return node instanceof Scalar text && isOpen(text.text())
        || node instanceof Sequence list && list.items().isEmpty()
        || node instanceof Mapping map && map.entries().isEmpty();
  }

  /**
   * Whether a value can be put at a pointer. A text that stands for a whole section leaves room
   * beside it only where it takes one line.
   */
  boolean takes(String pointer) {
    String at = pointer;
    Node node = find(at);
    while (node == null && at.lastIndexOf('/') > 0) {
      at = at.substring(0, at.lastIndexOf('/'));
      node = find(at);
    }
    return !(node instanceof Scalar text) || text.place().line() == text.place().endLine();
  }

  /** The text at a pointer; empty if there is none. */
  String text(String pointer) {
    return has(pointer) && find(pointer) instanceof Scalar scalar ? scalar.text().strip() : "";
  }

  /** Whether a text only marks a place that is still to be filled. */
  boolean isOpen(String text) {
    return text.isBlank() || placeholders.find(text).isPresent();
  }

  /** How many items stand in the list at a pointer. */
  int items(String pointer) {
    return find(pointer) instanceof Sequence list ? list.items().size() : 0;
  }

  /** The items of the brief that can be referred to, as they are called and what they say. */
  List<Option> symptoms() {
    return options(brief.problem().symptoms());
  }

  List<Option> causes() {
    return options(brief.problem().causes());
  }

  List<Option> needs() {
    return options(brief.needs());
  }

  /** Whether an item of the brief is called so. */
  boolean uses(String id) {
    return Stream.of(
            brief.problem().symptoms(),
            brief.problem().causes(),
            brief.needs(),
            brief.solution().parts(),
            brief.expectations())
        .flatMap(List::stream)
        .anyMatch(item -> item.id().equals(id));
  }

  List<Option> parts() {
    return options(brief.solution().parts());
  }

  private static List<Option> options(List<? extends Item> items) {
    return items.stream().map(item -> new Option(item.id(), item.what().value())).toList();
  }

  private @Nullable Node find(String pointer) {
    Node node = root;
    List<String> path = new ArrayList<>();
    for (String step : pointer.substring(1).split("/", -1)) {
      boolean index = Character.isDigit(step.charAt(0));
      String alone = guide.key(path).map(guide::alone).orElse("");
      if (!index) {
        path.add(step);
      }
      if (node instanceof Mapping map) {
        Entry entry = map.get(step);
        node = entry == null ? null : entry.value();
      } else if (node instanceof Sequence list) {
        int at = index ? Integer.parseInt(step) : 0;
        node = index && at < list.items().size() ? list.items().get(at) : null;
      } else if (!(node instanceof Scalar) || index || !step.equals(alone)) {
        return null;
      }
    }
    return node;
  }
}
