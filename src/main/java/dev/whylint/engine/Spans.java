package dev.whylint.engine;

import dev.whylint.source.Entry;
import dev.whylint.source.Limits;
import dev.whylint.source.Mapping;
import dev.whylint.source.Node;
import dev.whylint.source.Place;
import dev.whylint.source.Sequence;
import dev.whylint.source.SourceFile;
import dev.whylint.source.YamlReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From which line to which the item or section at a JSON pointer reaches, all its keys included.
 */
final class Spans {
  private final @Nullable Node root;

  private Spans(@Nullable Node root) {
    this.root = root;
  }

  /** The spans of one document of a file, numbered from 1. */
  static Spans of(SourceFile file, int document) {
    return new Spans(
        new YamlReader(Limits.standard())
            .read(file).stream()
                .filter(each -> each.index() == document)
                .map(each -> each.root())
                .filter(each -> each != null)
                .findFirst()
                .orElse(null));
  }

  /** The span at a path; empty where nothing stands there. */
  Optional<Place> of(String path) {
    Node node = root;
    Place key = null;
    for (String name : path.substring(1).split("/", -1)) {
      if (node instanceof Mapping map) {
        Entry entry = map.get(name);
        node = entry == null ? null : entry.value();
        key = entry == null ? null : entry.key().place();
      } else if (node instanceof Sequence list) {
        node = item(list, name);
        key = null;
      } else {
        return Optional.empty();
      }
    }
    return node == null ? Optional.empty() : Optional.of(span(node, key));
  }

  private static @Nullable Node item(Sequence list, String number) {
    boolean valid = number.matches("[0-9]{1,8}");
    int at = valid ? Integer.parseInt(number) : -1;
    return at >= 0 && at < list.items().size() ? list.items().get(at) : null;
  }

  private static Place span(Node node, @Nullable Place key) {
    int first = key == null ? node.place().line() : key.line();
    int last = node.place().endLine();
    Deque<Node> left = new ArrayDeque<>();
    left.push(node);
    while (!left.isEmpty()) {
      Node each = left.pop();
      first = Math.min(first, each.place().line());
      last = Math.max(last, each.place().endLine());
      if (each instanceof Mapping map) {
        map.entries().forEach(entry -> left.push(entry.value()));
        for (Entry entry : map.entries()) {
          first = Math.min(first, entry.key().place().line());
        }
      } else if (each instanceof Sequence list) {
        list.items().forEach(left::push);
      }
    }
    return new Place(first, 1, last, Integer.MAX_VALUE);
  }
}
