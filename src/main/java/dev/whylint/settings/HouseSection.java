package dev.whylint.settings;

import dev.whylint.brief.TextPlaces;
import dev.whylint.house.expression.Expressions;
import dev.whylint.source.Node;
import dev.whylint.source.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads {@code house-rules:}, the rules that a team wrote for itself. */
final class HouseSection {
  private static final int MOST = 1_000;

  private final Supplier<Expressions> expressions;
  private final TextPlaces places;
  private final Faults faults;

  /**
   * A section.
   *
   * @param expressions asked for when the first condition is met
   * @param places where words within a text of the file stand
   */
  HouseSection(Supplier<Expressions> expressions, TextPlaces places, Faults faults) {
    this.expressions = expressions;
    this.places = places;
    this.faults = faults;
  }

  List<HouseEntry> read(@Nullable Node node) {
    if (node == null) {
      return List.of();
    }
    List<Node> items = node instanceof Sequence list ? list.items() : List.of(node);
    List<HouseEntry> entries = new ArrayList<>();
    Map<String, Integer> lines = new HashMap<>();
    for (Node item : items) {
      if (entries.size() == MOST) {
        faults.add(item.place(), "there are at most " + MOST + " house rules");
        break;
      }
      HouseEntry entry = new HouseRuleReader(expressions, places, faults).read(item);
      if (entry != null) {
        String name = entry.info().name();
        Integer first = lines.putIfAbsent(name, item.place().line());
        if (first != null) {
          faults.add(item.place(), name + " stands here twice; first on line " + first);
        }
        entries.add(entry);
      }
    }
    return List.copyOf(entries);
  }
}
