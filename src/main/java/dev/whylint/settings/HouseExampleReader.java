package dev.whylint.settings;

import dev.whylint.source.Mapping;
import dev.whylint.source.Node;
import dev.whylint.source.Sequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code examples:}, small briefs in which a house rule must fire, or must be silent. */
final class HouseExampleReader {
  private static final int MOST = 20;

  private final Faults faults;

  HouseExampleReader(Faults faults) {
    this.faults = faults;
  }

  List<HouseEntry.Example> read(@Nullable Node node) {
    List<HouseEntry.Example> examples = new ArrayList<>();
    Keys keys = node == null ? null : Keys.of(node, List.of("fires", "silent"), faults);
    if (keys != null) {
      add(keys.get("fires"), true, examples);
      add(keys.get("silent"), false, examples);
    }
    return List.copyOf(examples);
  }

  private void add(@Nullable Node node, boolean fires, List<HouseEntry.Example> examples) {
    if (node == null) {
      return;
    }
    List<Node> items = node instanceof Sequence list ? list.items() : List.of(node);
    for (Node item : items) {
      Mapping brief = Keys.map(item, faults);
      if (brief != null && examples.size() < MOST) {
        examples.add(new HouseEntry.Example(brief, fires, item.place()));
      } else if (brief != null) {
        faults.add(item.place(), "a house rule has at most " + MOST + " examples");
        return;
      }
    }
  }
}
